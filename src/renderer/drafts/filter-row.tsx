import { type DraftStatus, DRAFT_STATUSES } from '#api/draft-types';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import { FilterMenu } from './filter-menu';
import styles from './filter-row.module.css';
import type { Listing } from './listing';
import { Segments } from './segments';

/** What narrows the library down: the status in sight, everything else in a menu. */
export function FilterRow(props: { listing: Listing }) {
  const { listing } = props;
  const strings = useStrings().library;
  const status = useObserved(listing.filter, (filter) => filter.status);
  const facts = useObserved(listing.facts, (value) => value);
  const choices = [
    { value: 'any' as const, name: strings.anyStatus, count: facts?.total },
    ...DRAFT_STATUSES.map((value) => ({
      value,
      name: strings.statuses[value],
      count: facts?.statuses[value],
    })),
  ];
  return (
    <div className={styles['row']}>
      <Segments<DraftStatus | 'any'>
        label={strings.status}
        value={status ?? 'any'}
        choices={choices.map(({ value, name, count }) => ({
          value,
          name,
          ...(count !== undefined && { label: strings.statusCount(name, count) }),
        }))}
        onChange={(value) => listing.narrow({ status: value === 'any' ? null : value })}
      />
      <FilterMenu listing={listing} />
    </div>
  );
}

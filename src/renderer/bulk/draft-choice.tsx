import { DRAFT_STATUSES, type DraftStatus } from '#api/draft-types';
import { listing } from '../app/window-state';
import type { ListingFilter } from '../drafts/listing-filter';
import { Picker } from '../drafts/picker';
import { Segments } from '../drafts/segments';
import { SpanPicker } from '../drafts/span-picker';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import styles from './bulk.module.css';

/** The drafts that are meant: by status, by when they were last changed, by tag. */
export function DraftChoice(props: {
  filter: ListingFilter;
  onChange: (filter: ListingFilter) => void;
}) {
  const { filter, onChange } = props;
  const strings = useStrings();
  const { library } = strings;
  const tags = useObserved(listing.facts, (facts) => facts?.tags ?? null) ?? [];
  const { status, tag } = filter;
  const statuses: { value: DraftStatus | 'any'; name: string }[] = [
    { value: 'any', name: library.anyStatus },
    ...DRAFT_STATUSES.map((value) => ({ value, name: library.statuses[value] })),
  ];
  // A tag that was chosen stays in the list when no draft has it any more.
  const names = [...new Set([...(tag === null ? [] : [tag]), ...tags.map((each) => each.tag)])];
  return (
    <>
      <div className={styles['part']}>
        <h3>{strings.bulk.export.which}</h3>
        <Segments
          label={library.status}
          look="even"
          choices={statuses}
          value={status ?? 'any'}
          onChange={(value) => onChange({ ...filter, status: value === 'any' ? null : value })}
        />
      </div>
      <SpanPicker span={filter.span} onChange={(span) => onChange({ ...filter, span })} />
      {names.length > 0 && (
        <Picker
          label={library.tag}
          value={tag ?? ''}
          choices={[
            { value: '', name: strings.bulk.export.anyTag },
            ...names.map((value) => ({ value, name: value })),
          ]}
          onChange={(value) => onChange({ ...filter, tag: value === '' ? null : value })}
        />
      )}
    </>
  );
}

import { SlidersHorizontal } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { DRAFT_ORDERS } from '#api/draft-types';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import styles from './filter-menu.module.css';
import type { Listing } from './listing';
import { isSpan, narrows, NO_FILTER } from './listing-filter';
import { Picker } from './picker';
import { SpanPicker } from './span-picker';
import { TagPicker } from './tag-picker';

/** Order, time and tag of the library's list, behind one button. */
export function FilterMenu(props: { listing: Listing }) {
  const { listing } = props;
  const strings = useStrings().library;
  const filter = useObserved(listing.filter, (value) => value);
  const order = useObserved(listing.order, (value) => value);
  const searching = useObserved(listing.words, (words) => words.trim() !== '');
  const facts = useObserved(listing.facts, (value) => value);
  const marked = filter.tag !== null || isSpan(filter.span) || order !== 'newest';
  return (
    <DialogTrigger>
      <span className={styles['opener']} data-marked={marked || undefined}>
        <Button
          icon={<SlidersHorizontal size={16} aria-hidden />}
          label={strings.filter}
          data-testid="filter-open"
        />
      </span>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Dialog className={styles['dialog'] ?? ''} aria-label={strings.filter}>
          {searching ? (
            <p className={styles['hint']}>{strings.searchOrder}</p>
          ) : (
            <Picker
              label={strings.order}
              value={order}
              choices={DRAFT_ORDERS.map((value) => ({ value, name: strings.orders[value] }))}
              onChange={(value) => listing.sort(value)}
              data-testid="order"
            />
          )}
          <SpanPicker span={filter.span} onChange={(span) => listing.narrow({ span })} />
          <TagPicker
            tags={facts?.tags ?? []}
            tag={filter.tag}
            onChange={(tag) => listing.narrow({ tag })}
          />
          {narrows(filter) && (
            <Button look="outline" onPress={() => listing.narrow(NO_FILTER)}>
              {strings.clear}
            </Button>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

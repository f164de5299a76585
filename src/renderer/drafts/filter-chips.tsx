import { X } from 'lucide-react';
import { Button as Chip } from 'react-aria-components';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import styles from './filter-row.module.css';
import type { Listing } from './listing';
import { isSpan, NO_FILTER } from './listing-filter';
import { spanWords } from './span-words';

/** The filters in use that are not in sight elsewhere; a press takes one away. */
export function FilterChips(props: { listing: Listing }) {
  const { listing } = props;
  const strings = useStrings().library;
  const language = useLanguage();
  const { tag, span } = useObserved(listing.filter, (value) => value);
  const active = [
    ...(tag === null ? [] : [{ id: 'tag' as const, name: tag }]),
    ...(isSpan(span) ? [{ id: 'span' as const, name: spanWords(span, strings, language) }] : []),
  ];
  if (active.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={strings.active}>
      {active.map(({ id, name }) => (
        <li key={id}>
          <Chip
            className={styles['chip'] ?? ''}
            aria-label={strings.clearOne(name)}
            onPress={() => listing.narrow({ [id]: NO_FILTER[id] })}
            data-testid={`chip-${id}`}
          >
            <span dir="auto">{name}</span>
            <X size={13} aria-hidden />
          </Chip>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Button look="link" onPress={() => listing.narrow(NO_FILTER)}>
            {strings.clear}
          </Button>
        </li>
      )}
    </ul>
  );
}

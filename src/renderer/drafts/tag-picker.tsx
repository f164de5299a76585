import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { LibraryFacts } from '#api/draft-types';
import { foldArabic } from '#core/copy/fold-arabic';
import { useStrings } from '../i18n/language';
import { TextInput } from '../ui/text-input';
import styles from './filter-menu.module.css';

/** Tags in the list at once: more are found by typing. */
const SHOWN = 40;

/** With so many tags there is a box to look for one. */
const MANY = 8;

const folded = (text: string) => foldArabic(text).toLowerCase().trim();

/** One of the library's tags, the most frequent first. */
export function TagPicker(props: {
  tags: LibraryFacts['tags'];
  tag: string | null;
  onChange: (tag: string | null) => void;
}) {
  const { tags, tag, onChange } = props;
  const strings = useStrings();
  const [typed, setTyped] = useState('');
  const wanted = folded(typed);
  const matching = tags.filter((one) => folded(one.tag).includes(wanted));
  const chosen = tags.find((one) => tag !== null && folded(one.tag) === folded(tag));
  return (
    <div className={styles['tags']}>
      {tags.length > MANY ? (
        <TextInput
          label={strings.library.findTag}
          dir="auto"
          value={typed}
          onChange={setTyped}
          data-testid="find-tag"
        />
      ) : (
        <h3>{strings.library.tag}</h3>
      )}
      {matching.length === 0 ? (
        <p className={styles['hint']}>
          {tags.length === 0 ? strings.library.noTags : strings.library.noSuchTag}
        </p>
      ) : (
        <ListBox
          className={styles['list'] ?? ''}
          aria-label={strings.library.tag}
          selectionMode="single"
          escapeKeyBehavior="none"
          selectedKeys={chosen === undefined ? [] : [chosen.tag]}
          onSelectionChange={(keys) => {
            const next = matching.find((one) => keys !== 'all' && keys.has(one.tag));
            onChange(next?.tag ?? null);
          }}
          data-testid="tags-found"
        >
          {matching.slice(0, SHOWN).map((one) => (
            <ListBoxItem
              key={one.tag}
              id={one.tag}
              textValue={one.tag}
              className={styles['tag'] ?? ''}
            >
              <span dir="auto">{one.tag}</span>
              <span className={styles['count']}>{strings.number(one.count)}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
      {matching.length > SHOWN && <p className={styles['hint']}>{strings.library.moreTags}</p>}
    </div>
  );
}

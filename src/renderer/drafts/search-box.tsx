import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { shortcutLabel } from '../app/commands';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { searchWanted } from './focus-search';
import type { Listing } from './listing';
import styles from './search-box.module.css';

/**
 * Where words are typed that are searched for in every draft. Enter and the down arrow go on to what
 * was found; Escape clears and goes back to where one came from.
 */
export function SearchBox(props: { listing: Listing; onLeave: () => void }) {
  const { listing, onLeave } = props;
  const strings = useStrings().library;
  const words = useObserved(listing.words, (value) => value);
  const wanted = useObserved(searchWanted, (value) => value);
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (!wanted || input.current === null) return;
    searchWanted.set(false);
    input.current.focus();
    input.current.select();
  }, [wanted]);
  const shortcut = shortcutLabel('find-draft');

  const goBack = () => {
    const from = cameFrom.current;
    if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus();
    else onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      listing.search('');
      goBack();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeave();
    }
  };

  return (
    <search className={styles['box']}>
      <Search size={16} aria-hidden />
      <input
        ref={input}
        data-testid="search"
        aria-label={strings.search}
        placeholder={strings.search}
        {...(words !== '' && { dir: 'auto' })}
        value={words}
        spellCheck={false}
        autoComplete="off"
        onFocus={({ relatedTarget }) => {
          cameFrom.current = relatedTarget;
        }}
        onChange={({ currentTarget }) => listing.search(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {words === '' ? (
        shortcut !== undefined && (
          <kbd dir="ltr" aria-hidden>
            {shortcut}
          </kbd>
        )
      ) : (
        <Button
          icon={<X size={14} aria-hidden />}
          label={strings.clearSearch}
          onPress={() => {
            listing.search('');
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
}

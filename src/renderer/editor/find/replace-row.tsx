import { type KeyboardEvent, useId } from 'react';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { useObserved } from '../../ui/observable';
import styles from './find-bar.module.css';
import type { FindSession } from './find-session';
import { replacement } from './last-query';

/** The second row of the bar: what hits are replaced with, and the buttons that do it. */
export function ReplaceRow(props: {
  find: FindSession;
  isDisabled: boolean;
  /** Told how many places were replaced. */
  onReplaced: (count: number) => void;
}) {
  const { find, isDisabled, onReplaced } = props;
  const { find: strings } = useStrings();
  const words = useObserved(replacement, (value) => value);
  const id = useId();
  const replaceOne = async () => onReplaced(await find.replaceOne(words));
  const replaceAll = async () => onReplaced(await find.replaceAll(words));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    if (!isDisabled) void replaceOne();
  };
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{strings.replaceWith}</label>
      <input
        id={id}
        dir="auto"
        value={words}
        placeholder={strings.replaceWith}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => replacement.set(currentTarget.value)}
        onKeyDown={onKeyDown}
        data-testid="replace-text"
      />
      <Button look="outline" isDisabled={isDisabled} onPress={() => void replaceOne()}>
        {strings.replace}
      </Button>
      <Button look="outline" isDisabled={isDisabled} onPress={() => void replaceAll()}>
        {strings.replaceAll}
      </Button>
    </div>
  );
}

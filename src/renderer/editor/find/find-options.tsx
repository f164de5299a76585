import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';
import type { FindQuery } from '#core/find/find-query';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import styles from './find-bar.module.css';

/** Letters in the place of an icon; drawn, so that they are no part of the button's name. */
function letters(drawn: string): ReactNode {
  return <span className={styles['letters']} data-letters={drawn} aria-hidden />;
}

const OPTIONS: { option: Exclude<keyof FindQuery, 'text'>; icon: ReactNode }[] = [
  { option: 'exactLetters', icon: letters('أإا') },
  { option: 'matchHarakat', icon: letters('بَ') },
  { option: 'wholeWord', icon: <WholeWord size={18} aria-hidden /> },
  { option: 'matchCase', icon: <CaseSensitive size={20} aria-hidden /> },
  { option: 'isPattern', icon: <Regex size={16} aria-hidden /> },
];

/** How strictly is searched; each can be switched on. */
export function FindOptions(props: { query: FindQuery; onChange: (query: FindQuery) => void }) {
  const { query, onChange } = props;
  const { find } = useStrings();
  return (
    <Group className={styles['options'] ?? ''} aria-label={find.options}>
      {OPTIONS.map(({ option, icon }) => {
        // A pattern says itself what it wants.
        const isMoot = query.isPattern && (option === 'exactLetters' || option === 'matchHarakat');
        return (
          <Button
            key={option}
            icon={icon}
            label={find[option]}
            pressed={query[option] && !isMoot}
            disabledReason={isMoot ? find.patternAsWritten : null}
            onPress={() => onChange({ ...query, [option]: !query[option] })}
          />
        );
      })}
    </Group>
  );
}

import { type ReactNode, useId } from 'react';
import type { HunkChoice } from '#core/compare/merge-blocks';
import { useStrings } from '../i18n/language';
import styles from './side-choice.module.css';

/** One difference: what the window has beside what the disk has, and which of them stays. */
export function SideChoice<C extends HunkChoice>(props: {
  /** What it is about, for the group's name. */
  name: string;
  /** Who changed it, in words. */
  changed: string;
  mine: ReactNode;
  theirs: ReactNode;
  /** The choices that there are, in order; `both` is shown below the sides. */
  options: readonly C[];
  choice: C;
  onChoice: (choice: C) => void;
}) {
  const { name, changed, options, choice, onChoice } = props;
  const words = useStrings().conflict;
  const group = useId();
  const content = { mine: props.mine, theirs: props.theirs, both: null };
  return (
    <fieldset className={styles['difference']} data-testid="difference">
      <legend>
        <span className={styles['spoken']}>{words.choiceFor(name)}</span>
        <span className={styles['name']} aria-hidden>
          {name}
        </span>
        <span className={styles['changed']}>{changed}</span>
      </legend>
      <div className={styles['sides']}>
        {options.map((option) => (
          <div
            key={option}
            className={styles['side']}
            data-option={option}
            data-chosen={option === choice || choice === 'both' || undefined}
          >
            <label>
              <input
                type="radio"
                name={group}
                checked={option === choice}
                onChange={() => onChoice(option)}
                aria-describedby={content[option] === null ? undefined : `${group}-${option}`}
                data-testid={`choose-${option}`}
              />
              {words[option]}
            </label>
            {content[option] !== null && (
              <div id={`${group}-${option}`} className={styles['content']}>
                {content[option]}
              </div>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

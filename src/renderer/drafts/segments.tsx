import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './segments.module.css';

/** One of a few choices, all of them in sight. Arrows move between them, Space chooses. */
export function Segments<T extends string>(props: {
  label: string;
  choices: { value: T; name: string; /** Read in place of the name. */ label?: string }[];
  value: T;
  onChange: (value: T) => void;
  isDisabled?: boolean;
  /** Spread over the whole width, or as wide as the words. */
  look?: 'even' | 'words';
}) {
  const { label, choices, value, onChange, look = 'words' } = props;
  return (
    <ToggleButtonGroup
      className={styles['segments'] ?? ''}
      data-look={look}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={props.isDisabled ?? false}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys.has(choice.value));
        if (chosen !== undefined && chosen.value !== value) onChange(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          id={choice.value}
          className={styles['segment'] ?? ''}
          {...(choice.label !== undefined && { 'aria-label': choice.label })}
        >
          {choice.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

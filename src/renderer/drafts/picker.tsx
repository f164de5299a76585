import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import styles from './filter-menu.module.css';

/** A labelled choice out of a list that opens. */
export function Picker<T extends string>(props: {
  label: string;
  choices: { value: T; name: string }[];
  value: T;
  onChange: (value: T) => void;
  'data-testid'?: string;
}) {
  const { label, choices, value, onChange } = props;
  const id = useId();
  return (
    <div className={styles['picker']}>
      <label htmlFor={id}>{label}</label>
      <div>
        <select
          id={id}
          value={value}
          data-testid={props['data-testid']}
          onChange={({ currentTarget }) => {
            const chosen = choices[currentTarget.selectedIndex];
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden />
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ExportFormat } from '#api/contract';
import styles from './export-dialog.module.css';

/** One of the formats, with what it is for: a click exports. */
export function ExportChoice(props: {
  format: ExportFormat;
  icon: ReactNode;
  name: string;
  hint: string;
  /** What else is to be said of this article's file. */
  more?: string;
  fileName: string;
  onPress: () => void;
}) {
  const { format, icon, name, hint, more, fileName, onPress } = props;
  return (
    <Button className={styles['choice'] ?? ''} onPress={onPress} data-testid={`export-${format}`}>
      {icon}
      <strong>{name}</strong>
      <span>
        {hint} {more}
      </span>
      <bdi>{fileName}</bdi>
    </Button>
  );
}

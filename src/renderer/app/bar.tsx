import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './bar.module.css';

const ICONS = { trouble: TriangleAlert, notice: Info, good: CircleCheck };

/**
 * A message above the sheet and never over it.
 * @param tone how loud: what went wrong, what one should know, what went well
 */
export function Bar(props: {
  tone: keyof typeof ICONS;
  children: ReactNode;
  /** Buttons below the words. */
  actions?: ReactNode;
  onDismiss?: () => void;
}) {
  const { tone, children, actions, onDismiss } = props;
  const strings = useStrings();
  const Icon = ICONS[tone];
  return (
    <div className={styles['bar']} role={tone === 'trouble' ? 'alert' : 'status'} data-tone={tone}>
      <Icon size={18} aria-hidden />
      <div className={styles['content']}>
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {onDismiss !== undefined && (
        <Button
          icon={<X size={16} aria-hidden />}
          label={strings.app.dismiss}
          onPress={onDismiss}
        />
      )}
    </div>
  );
}

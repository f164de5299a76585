import { type ReactNode, useEffect, useRef } from 'react';
import styles from './bulk.module.css';

/**
 * Gives the focus to the button in it when it appears: it came in the place of one that had the focus,
 * which would otherwise go to the page behind the dialog.
 */
export function TakesFocus(props: { children: ReactNode }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.querySelector('button')?.focus();
  }, []);
  return (
    <span ref={place} className={styles['takesFocus']}>
      {props.children}
    </span>
  );
}

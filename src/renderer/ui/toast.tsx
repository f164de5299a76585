import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useStrings } from '../i18n/language';
import type { Strings } from '../i18n/strings';
import { Button } from './button';
import styles from './toast.module.css';

interface ToastValue {
  message: (strings: Strings) => string;
  /** Takes back what the message reports. */
  undo?: () => void;
  /** What the message is about; `closeToastsAbout` removes it when that is gone. */
  about?: object;
  /** What kind of message it is: a newer one of a kind takes the place of the older one. */
  kind?: string;
}

const queue = new ToastQueue<ToastValue>({ maxVisibleToasts: 3 });

/** How long a message with an undo stays, in milliseconds; long enough to read and decide. */
const STAY = 10_000;

/** What each message is about, by its key; also of those that wait behind the visible ones. */
const subjects = new Map<string, object>();

/** The one message of each kind, by its key. */
const kinds = new Map<string, string>();

/** Says what just happened, at the foot of the window, with a way back when there is one. */
export function showToast(value: ToastValue): void {
  const { about, kind } = value;
  const older = kind === undefined ? undefined : kinds.get(kind);
  const onClose = () => {
    subjects.delete(key);
    if (kind !== undefined && kinds.get(kind) === key) kinds.delete(kind);
  };
  const key = queue.add(value, { timeout: STAY, onClose });
  if (about !== undefined) subjects.set(key, about);
  if (kind !== undefined) kinds.set(kind, key);
  if (older !== undefined) queue.close(older);
}

/** Removes the messages about something that is no longer there: their undo would do nothing. */
export function closeToastsAbout(about: object): void {
  for (const [key, subject] of subjects) if (subject === about) queue.close(key);
}

/** Where messages appear; once in the window. */
export function ToastRegion() {
  const strings = useStrings();
  return (
    <AriaToastRegion queue={queue} className={styles['region'] ?? ''} data-region="notices">
      {({ toast }) => (
        <AriaToast toast={toast} className={styles['toast'] ?? ''}>
          <ToastContent className={styles['content'] ?? ''}>
            <Text slot="title">{toast.content.message(strings)}</Text>
          </ToastContent>
          {toast.content.undo !== undefined && (
            <Button
              look="link"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {strings.app.undo}
            </Button>
          )}
          <Button slot="close" icon={<X size={16} aria-hidden />} label={strings.app.dismiss} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}

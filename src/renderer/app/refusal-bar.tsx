import { TriangleAlert, X } from 'lucide-react';
import { describeRefusal } from '#api/describe-refusal';
import { describeNotice } from '#core/words/describe-notice';
import { lineUp } from '../desk/connection';
import type { DraftSession, SaveState } from '../drafts/draft-session';
import type { Library } from '../drafts/library';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { observable, useObserved } from '../ui/observable';
import styles from './refusal-bar.module.css';

const noSession = observable<SaveState>({ state: 'saved' });

/** Says what went wrong, what was kept and what to do, above the sheet and never over it. */
export function RefusalBar(props: { library: Library; session: DraftSession | null }) {
  const { library, session } = props;
  const language = useLanguage();
  const strings = useStrings();
  const connected = useObserved(lineUp, (up) => up);
  const refusal = useObserved(library.refusal, (value) => value);
  const save = useObserved(session?.saveState ?? noSession, (value) => value);

  if (!connected) return <Bar>{strings.app.offline}</Bar>;
  if (save.state === 'error' && session !== null) {
    const stale = save.code === 'stale';
    const lost = stale || save.code === 'not-found' || save.code === 'newer-version';
    return (
      <Bar>
        {describeRefusal(save.code, save.detail, language)}
        <span className={styles['actions']}>
          {lost ? (
            <Button look="outline" onPress={() => void library.saveAsNew()}>
              {strings.save.saveAsNew}
            </Button>
          ) : (
            <Button look="outline" onPress={() => void session.flush()}>
              {strings.save.retry}
            </Button>
          )}
          {stale && (
            <Button look="outline" onPress={() => void library.reopen()}>
              {strings.save.openDisk}
            </Button>
          )}
        </span>
      </Bar>
    );
  }
  if (refusal !== null) {
    return (
      <Bar onDismiss={() => library.refusal.set(null)}>
        {describeRefusal(refusal.code, refusal.detail, language)}
      </Bar>
    );
  }
  const newer = session?.notices.find(({ code }) => code === 'newer-version');
  return newer === undefined ? null : <Bar calm>{describeNotice(newer, language)}</Bar>;
}

function Bar(props: { children: React.ReactNode; calm?: boolean; onDismiss?: () => void }) {
  const strings = useStrings();
  return (
    <div className={styles['bar']} role="alert" data-calm={props.calm}>
      <TriangleAlert size={18} aria-hidden />
      <div className={styles['words']}>{props.children}</div>
      {props.onDismiss !== undefined && (
        <Button
          icon={<X size={16} aria-hidden />}
          label={strings.app.dismiss}
          onPress={props.onDismiss}
        />
      )}
    </div>
  );
}

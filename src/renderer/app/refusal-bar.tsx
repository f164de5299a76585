import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import { describeNotice } from '#core/words/describe-notice';
import { line } from '../desk/line';
import type { DraftSession, SaveState } from '../drafts/draft-session';
import { asRefusal, type Library } from '../drafts/library';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { observable, useObserved } from '../ui/observable';
import { showToast } from '../ui/toast';
import styles from './refusal-bar.module.css';
import { saveCopy } from './save-copy';

const noSession = observable<SaveState>({ state: 'saved' });

/** Says what went wrong, what was kept and what to do, above the sheet and never over it. */
export function RefusalBar(props: { library: Library; session: DraftSession | null }) {
  const { library, session } = props;
  const language = useLanguage();
  const { app } = useStrings();
  const lineState = useObserved(line, (value) => value);
  const refusal = useObserved(library.refusal, (value) => value);
  const save = useObserved(session?.saveState ?? noSession, (value) => value);

  if (lineState !== 'up') {
    return (
      <Bar>
        {lineState === 'down' ? app.offline : app.restarted}
        {session !== null && <Remedies library={library} session={session} code={null} />}
      </Bar>
    );
  }
  if (save.state === 'error' && session !== null) {
    return (
      <Bar>
        {describeRefusal(save.code, save.detail, language)}
        <Remedies library={library} session={session} code={save.code} />
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

/** What an editor can do about a save that was refused; a copy elsewhere always works. */
function Remedies(props: { library: Library; session: DraftSession; code: string | null }) {
  const { library, session, code } = props;
  const strings = useStrings().save;
  const openDisk = async () => {
    if (await library.reopen()) showToast({ message: ({ drafts }) => drafts.keptMine });
  };
  const copy = () =>
    saveCopy(session).catch((error: unknown) => library.refusal.set(asRefusal(error)));
  const lost = code === 'stale' || code === 'not-found' || code === 'newer-version';
  return (
    <span className={styles['actions']}>
      {lost && (
        <Button look="outline" onPress={() => void library.saveAsNew()}>
          {strings.saveAsNew}
        </Button>
      )}
      {code === 'stale' && (
        <Button look="outline" onPress={() => void openDisk()}>
          {strings.openDisk}
        </Button>
      )}
      {!lost && code !== null && (
        <Button look="outline" onPress={() => void session.flush()}>
          {strings.retry}
        </Button>
      )}
      <Button look="outline" onPress={() => void copy()}>
        {strings.saveCopy}
      </Button>
    </span>
  );
}

function Bar(props: { children: ReactNode; calm?: boolean; onDismiss?: () => void }) {
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

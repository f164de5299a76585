import type { Recovery } from '#api/contract';
import { describeRefusal } from '#api/describe-refusal';
import { describeNotice } from '#core/words/describe-notice';
import { line } from '../desk/line';
import type { DraftSession } from '../drafts/draft-session';
import type { Library } from '../drafts/library';
import type { SaveState } from '../drafts/save-state';
import { useLanguage, useStrings } from '../i18n/language';
import { observable, useObserved } from '../ui/observable';
import { Bar } from './bar';
import { FolderBars } from './folder-bars';
import { RecoveryBar } from './recovery-bar';
import { Remedies, SaveTrouble } from './save-trouble';

const noSave = observable<SaveState>({ state: 'saved' });
const noRecovery = observable<Recovery | null>(null);

interface Place {
  library: Library;
  session: DraftSession | null;
}

/** What there is to say about the open draft and its folder: the trouble first, then the rest. */
export function RefusalBar({ library, session }: Place) {
  const language = useLanguage();
  const recovery = useObserved(session?.recovery ?? noRecovery, (value) => value);
  const newer = session?.notices.find(({ code }) => code === 'newer-version');
  return (
    <>
      <Trouble library={library} session={session} />
      {/* Who may only read cannot say that it was seen: the owner is told. */}
      {recovery !== null && session?.readOnly === false && (
        <RecoveryBar library={library} recovery={recovery} />
      )}
      {newer !== undefined && (
        <Bar tone="notice">
          <p>{describeNotice(newer, language)}</p>
        </Bar>
      )}
      <FolderBars library={library} />
    </>
  );
}

/** The one thing that is most in the way of what one does. */
function Trouble({ library, session }: Place) {
  const language = useLanguage();
  const { app } = useStrings();
  const lineState = useObserved(line, (value) => value);
  const refusal = useObserved(library.refusal, (value) => value);
  const save = useObserved(session?.saveState ?? noSave, (value) => value);

  if (lineState !== 'up') {
    const remedies = session !== null && (
      <Remedies library={library} session={session} code={null} />
    );
    return (
      <Bar tone="trouble" {...(remedies !== false && { actions: remedies })}>
        <p>{lineState === 'down' ? app.offline : app.restarted}</p>
      </Bar>
    );
  }
  if (save.state === 'error' && session !== null) {
    return <SaveTrouble library={library} session={session} save={save} />;
  }
  if (refusal === null) return null;
  return (
    <Bar tone="trouble" onDismiss={() => library.refusal.set(null)}>
      <p>{describeRefusal(refusal.code, refusal.detail, language)}</p>
    </Bar>
  );
}

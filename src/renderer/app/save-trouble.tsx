import type { DeskErrorCode } from '#api/desk-error';
import { describeRefusal } from '#api/describe-refusal';
import { useFolderHeld } from '../desk/folder-held';
import type { DraftSession } from '../drafts/draft-session';
import { asRefusal, type Library } from '../drafts/library';
import { isDamage, type SaveState } from '../drafts/save-state';
import { useLanguage, useStrings } from '../i18n/language';
import type { Strings } from '../i18n/strings';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
import { Bar } from './bar';
import { overlay } from './overlay';
import { saveCopy } from './save-copy';

type SaveError = Extract<SaveState, { state: 'error' }>;

/** The troubles that have words of their own: what is wrong, and what to do. */
const TROUBLES: Partial<Record<DeskErrorCode, keyof Strings['safety']['next']>> = {
  'disk-full': 'diskFull',
  'no-permission': 'noPermission',
  'folder-gone': 'folderGone',
  locked: 'locked',
  stale: 'stale',
  'not-found': 'notFound',
  'broken-json': 'damaged',
  'not-an-article': 'damaged',
  'wrong-type': 'damaged',
  binary: 'damaged',
  empty: 'damaged',
  'too-large': 'damaged',
};

/** Why the draft is not saved, what is safe, and what to do about it. */
export function SaveTrouble(props: { library: Library; session: DraftSession; save: SaveError }) {
  const { library, session, save } = props;
  const language = useLanguage();
  const { safety } = useStrings();
  const trouble = TROUBLES[save.code];
  const actions = <Remedies library={library} session={session} code={save.code} />;
  if (trouble === undefined) {
    return (
      <Bar tone="trouble" actions={actions}>
        <p>{describeRefusal(save.code, save.detail, language)}</p>
        <p>{safety.kept[save.kept]}</p>
      </Bar>
    );
  }
  const wrong = safety.wrong[trouble];
  return (
    <Bar tone="trouble" actions={actions}>
      <p>
        <strong>{typeof wrong === 'string' ? wrong : wrong(save.detail)}</strong>
      </p>
      <p>
        {safety.kept[save.kept]} {safety.next[trouble]}
      </p>
    </Bar>
  );
}

/**
 * What an editor can do about a save that was refused; a copy elsewhere always works.
 * @param code null when the line to the desk is down: then only the copy is left
 */
export function Remedies(props: {
  library: Library;
  session: DraftSession;
  code: DeskErrorCode | null;
}) {
  const { library, session, code } = props;
  const { save, safety } = useStrings();
  const held = useFolderHeld();
  const openDisk = async () => {
    if (await library.reopen()) showToast({ message: ({ drafts }) => drafts.keptMine });
  };
  const copy = () =>
    saveCopy(session).catch((error: unknown) => library.refusal.set(asRefusal(error)));
  const lost =
    code !== null &&
    (isDamage(code) || code === 'stale' || code === 'not-found' || code === 'newer-version');
  return (
    <>
      {code === 'stale' && (
        <Button look="primary" onPress={() => overlay.set('conflict')}>
          {safety.compare}
        </Button>
      )}
      {lost && (
        <Button
          look="outline"
          disabledReason={held ? safety.heldReason : null}
          onPress={() => void library.saveAsNew()}
        >
          {save.saveAsNew}
        </Button>
      )}
      {code === 'stale' && (
        <Button look="outline" onPress={() => void openDisk()}>
          {save.openDisk}
        </Button>
      )}
      {!lost && code !== null && (
        <Button look="outline" onPress={() => void session.flush()}>
          {save.retry}
        </Button>
      )}
      <Button look="outline" onPress={() => void copy()}>
        {save.saveCopy}
      </Button>
    </>
  );
}

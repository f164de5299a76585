import type { OpenedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { desk } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';
import { showDraftToast } from '../drafts/draft-toast';
import { asRefusal, type Library } from '../drafts/library';
import type { Strings } from '../i18n/strings';
import { showToast } from '../ui/toast';

/**
 * Saves what is typed and not saved yet, so that it becomes a version.
 * @returns the revision on disk
 * @throws DeskError when that is refused: nothing must be put in the draft's place then
 */
async function settle(session: DraftSession): Promise<string> {
  if (await session.flush()) return session.onDisk.revision;
  const state = session.saveState.get();
  throw state.state === 'error' ? new DeskError(state.code, state.detail) : new DeskError('failed');
}

/** Shows what has been put in the draft's place; what one typed meanwhile stays, and that is said. */
async function show(library: Library, opened: OpenedDraft, session: DraftSession, seen: number) {
  if (await library.adopt(opened, session, seen)) {
    showToast({ message: ({ drafts }) => drafts.keptMine });
  }
}

/** Takes a restore back: the text before it is among the versions. */
async function undo(library: Library, session: DraftSession, before: string): Promise<void> {
  const { id } = session;
  const seen = session.changes.get();
  const revision = await settle(session);
  const versions = await desk.listVersions(id);
  const version = versions.find((one) => one.revision === before);
  if (version === undefined) throw new DeskError('not-found');
  await show(library, await desk.restoreVersion(id, revision, version.version), session, seen);
}

async function restoring(
  library: Library,
  session: DraftSession,
  restore: (revision: string) => Promise<OpenedDraft>,
  message: (strings: Strings) => string,
): Promise<void> {
  const seen = session.changes.get();
  const before = await settle(session);
  const restored = await restore(before);
  await show(library, restored, session, seen);
  const takeBack = () => {
    const open = library.session.get();
    if (open === null) return;
    undo(library, open, before).catch((error: unknown) => library.refusal.set(asRefusal(error)));
  };
  showDraftToast(library, { message, undo: takeBack }, 'change');
}

/**
 * Puts a whole version in the place of the open draft, with a way back.
 * @throws DeskError when it is refused; the draft is then what it was
 */
export function restoreVersion(
  library: Library,
  session: DraftSession,
  version: string,
): Promise<void> {
  return restoring(
    library,
    session,
    (revision) => desk.restoreVersion(session.id, revision, version),
    ({ history }) => history.restored,
  );
}

/**
 * Puts an article into the place of the open draft that has a part of a version in it, with a way
 * back.
 * @throws DeskError when it is refused; the draft is then what it was
 */
export function restorePart(
  library: Library,
  session: DraftSession,
  article: Article,
  message: (strings: Strings) => string,
): Promise<void> {
  return restoring(
    library,
    session,
    (revision) => desk.replaceDraft(session.id, revision, article, 'restore', null),
    message,
  );
}

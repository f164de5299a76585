import type { OpenedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { desk } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';
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

/** Puts a version in the draft's place and shows it, if the draft is the open one. */
async function putBack(library: Library, id: string, revision: string, kept: string) {
  const versions = await desk.listVersions(id);
  const version = versions.find((one) => one.revision === kept);
  if (version === undefined) throw new DeskError('not-found');
  const opened = await desk.restoreVersion(id, revision, version.version);
  if (library.session.get()?.id === id) library.adopt(opened);
}

/** Takes a restore back: the text before it is among the versions, and so is what was typed since. */
async function undo(library: Library, restored: OpenedDraft, before: string): Promise<void> {
  const session = library.session.get();
  const open = session?.id === restored.id ? session : null;
  const revision = open === null ? restored.revision : await settle(open);
  await putBack(library, restored.id, revision, before);
}

async function restoring(
  library: Library,
  session: DraftSession,
  restore: (revision: string) => Promise<OpenedDraft>,
  message: (strings: Strings) => string,
): Promise<void> {
  const before = await settle(session);
  const restored = await restore(before);
  library.adopt(restored);
  showToast({
    message,
    undo: () => {
      undo(library, restored, before).catch((error: unknown) =>
        library.refusal.set(asRefusal(error)),
      );
    },
  });
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

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Article } from '#core/article/article';
import { DeskError } from '#api/desk-error';
import { writeDurably } from './draft-file';
import type { DraftStates } from './draft-states';
import { encodeDraft } from './encode-draft';
import type { FileSystem } from './file-system';
import type { History } from './history';
import type { Journal } from './journal';
import type { Replay } from './journal-replay';
import { type DraftFile, isNewerDraft, readDraftFile } from './read-draft-file';
import { revisionOf } from './revision';

/** What words are brought back from, and to. */
export interface RecoveryParts {
  /** The folder that holds the `<id>.json` files. */
  drafts: string;
  journal: Journal;
  history: Pick<History, 'keep'>;
  states: Pick<DraftStates, 'read' | 'change'>;
  system: FileSystem;
  /** Told of drafts that were changed or came. */
  onChange: (ids: string[]) => void;
  /** Throws when nothing may be written to the folder now. */
  ensure: () => Promise<void>;
}

/** What a draft's file has; null when there is none in a folder that is there. */
async function fileAt(path: string): Promise<DraftFile | null> {
  try {
    return await readDraftFile(path);
  } catch (error) {
    if (error instanceof DeskError && error.code === 'not-found') return null;
    throw error;
  }
}

/** Writes the words into the draft's file, with what it was before as a version. */
async function bringBack(
  id: string,
  replay: Replay,
  file: DraftFile,
  parts: RecoveryParts,
): Promise<void> {
  const { states, history, journal, system } = parts;
  const bytes = encodeDraft(id, replay.article);
  const path = join(parts.drafts, `${id}.json`);
  const write = () => writeDurably(path, bytes, { revision: file.revision }, system);
  // Nothing was lost that has to be told of: the window that wrote them would have saved them next.
  const isLive = journal.isLive(id, replay.mark);
  await parts.ensure();
  // The words go on from the older text as any save does; they do not wait for room for a version.
  const before = await history
    .keep(id, file.bytes, isLive ? 'writing' : 'before-recovery')
    .catch(() => null);
  if (isLive) await write();
  else {
    const { recovery } = await states.read(id);
    // First: after a crash in between, the draft would hold the words and nobody would say so.
    await states.change(id, { recovery: { at: replay.at, before, besides: null } });
    try {
      await write();
    } catch (error) {
      await states.change(id, { recovery }).catch(() => undefined);
      throw error;
    }
  }
  await journal.saved(id, replay.mark, { bytes, revision: revisionOf(bytes) });
  await journal.drop(id, replay.family);
  parts.onChange([id]);
}

/** The same words come back as the same draft, also when a crash cut the first attempt short. */
function siblingOf(id: string, { mark, at }: Replay, article: Article): string {
  const bytes = encodeDraft(id, article);
  const name = `${id} ${mark.opening} ${mark.sequence} ${revisionOf(bytes)}`;
  const day = at.slice(0, 10).replaceAll('-', '');
  return `${day}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}

/** Writes the words as a draft of their own, beside one that is something else by now, or gone. */
async function bringBackBesides(id: string, replay: Replay, parts: RecoveryParts): Promise<void> {
  const { states, journal, system } = parts;
  const sibling = siblingOf(id, replay, replay.article);
  const path = join(parts.drafts, `${sibling}.json`);
  await parts.ensure();
  if ((await fileAt(path)) === null) {
    await states.change(sibling, { recovery: { at: replay.at, before: null, besides: id } });
    await writeDurably(path, encodeDraft(sibling, replay.article), 'absent', system);
  }
  await journal.drop(id, replay.family);
  parts.onChange([sibling]);
}

/**
 * Brings the words of a draft back that only the journal has: into its file where that holds a part of
 * them; beside it where somebody else changed it since and the window that they came from is gone.
 * To be called in the draft's turn.
 * @returns words that belong into the file and could not be written to it; null when there are none.
 *   What could not be brought back otherwise stays in the journal.
 * @throws DeskError when the draft's file cannot be read, but for `not-found`
 */
export async function recoverDraft(id: string, parts: RecoveryParts): Promise<Replay | null> {
  const path = join(parts.drafts, `${id}.json`);
  let unsaved: Replay | null = null;
  for (const replay of await parts.journal.replays(id)) {
    const file = await fileAt(path);
    const revision = revisionOf(encodeDraft(id, replay.article));
    if (file?.revision === revision) {
      await parts.journal.saved(id, replay.mark, file);
      await parts.journal.drop(id, replay.family);
      continue;
    }
    if (file !== null && !isNewerDraft(file.bytes) && replay.includes(id, file.revision)) {
      await bringBack(id, replay, file, parts).catch(() => {
        unsaved ??= replay;
      });
    } else if (!parts.journal.isLive(id, replay.mark)) {
      // A window that is there still shows its words, and asks what is to become of them.
      await bringBackBesides(id, replay, parts).catch(() => undefined);
    }
  }
  return unsaved;
}

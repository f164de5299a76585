import { join, resolve } from 'node:path';
import type { OpenedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { DraftVersion } from '#api/version-types';
import { versionCalls } from '#desk/calls/version-calls';
import type { DeskParts } from '#desk/desk-parts';
import { isThere } from '#desk/is-there';
import { readDraftFile } from '#desk/read-draft-file';
import { namesInTrash, readTrashName } from '#desk/trash';
import { onlyArgument, refuseArguments, requiredOption } from './arguments';
import { localTime, refuseNoFolder, titleOf } from './history';
import { notThere } from './read-input';
import { readOptions } from './read-options';
import { type Terminal, tell } from './terminal';
import { withDraftsFolder } from './with-drafts-folder';

/** Takes the draft out of the trash when it is nowhere else; null when it is not there either. */
async function takeOut({ layout, store }: DeskParts, id: string): Promise<OpenedDraft | null> {
  const trashed = await namesInTrash(layout);
  return trashed.some((name) => readTrashName(name)?.id === id) ? store.undelete(id) : null;
}

/**
 * The version that is asked for by name, or the newest that differs from what is there.
 * @throws UsageError when there is none of that name
 */
async function chooseVersion(
  { history }: DeskParts,
  id: string,
  name: string | undefined,
  revision: string | null,
): Promise<DraftVersion | null> {
  const versions = await history.list(id);
  if (name === undefined) return versions.find((each) => each.revision !== revision) ?? null;
  const version = versions.find((each) => each.version === name);
  if (version === undefined) throw notThere(name);
  return version;
}

function say({ headline, at, words }: DraftVersion, terminal: Terminal): void {
  const title = titleOf(headline, terminal.language);
  const time = localTime(at);
  tell(terminal, {
    ar: `استُعيدت «${title}» كما كانت في \u2068${time}\u2069 (عدد كلمات المتن: ${words}).`,
    en: `Restored “${title}” as it was on ${time} (words in the body: ${words}).`,
  });
}

/** Puts a version in the place of the draft that is there. */
async function replaceDraft(
  parts: DeskParts,
  id: string,
  name: string | undefined,
  terminal: Terminal,
): Promise<number> {
  // By its bytes: the draft that is there may be one that cannot be read.
  const { revision } = await readDraftFile(join(parts.layout.drafts, `${id}.json`));
  const version = await chooseVersion(parts, id, name, revision);
  if (version === null) {
    tell(terminal, {
      ar: 'لا نسخة من هذه المسودة تختلف عما فيها الآن، فلم يُغيَّر شيء.',
      en: 'No version of this draft differs from what is there now; nothing was changed.',
    });
    return 1;
  }
  await versionCalls(parts).restoreVersion(id, revision, version.version);
  terminal.print(`${id}\t${version.version}\n`);
  say(version, terminal);
  tell(terminal, {
    ar: 'وما كان فيها قبل ذلك محفوظ نسخةً سابقة.',
    en: 'What was there until now is kept as a version.',
  });
  return 0;
}

/** Makes a draft of a version whose draft is gone for good. */
async function reviveDraft(
  parts: DeskParts,
  id: string,
  name: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const version = await chooseVersion(parts, id, name, null);
  if (version === null) throw new DeskError('not-found');
  const { article } = await versionCalls(parts).readVersion(id, version.version);
  const draft = await parts.store.create(article, 'blank');
  terminal.print(`${draft.id}\t${version.version}\n`);
  say(version, terminal);
  tell(terminal, {
    ar: `لم تعد المسودة نفسها في المجلد، فجاءت بمعرّف جديد: \u2068${draft.id}\u2069`,
    en: `The draft itself is no longer in the folder, so it has a new identifier: ${draft.id}`,
  });
  return 0;
}

/**
 * `restore --drafts DIR ID [VERSION]`: puts a version in the draft's place, under the folder's lock.
 * A draft in the trash is taken out of it first; without VERSION, that is all.
 */
export async function runRestore(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args, { drafts: 'string' });
  const given = requiredOption(values, 'drafts');
  const id = onlyArgument(positionals.slice(0, 1), 'ID');
  const name = positionals[1];
  refuseArguments(positionals.slice(2));
  await refuseNoFolder(given);
  return withDraftsFolder(resolve(given), async (parts) => {
    if (await isThere(join(parts.layout.drafts, `${id}.json`))) {
      return replaceDraft(parts, id, name, terminal);
    }
    const taken = await takeOut(parts, id);
    if (taken === null) return reviveDraft(parts, id, name, terminal);
    tell(terminal, {
      ar: `أُخرجت «${titleOf(taken.article.headline, 'ar')}» من سلة المهملات.`,
      en: `Took “${titleOf(taken.article.headline, 'en')}” out of the trash.`,
    });
    if (name !== undefined) return replaceDraft(parts, id, name, terminal);
    terminal.print(`${id}\t-\n`);
    return 0;
  });
}

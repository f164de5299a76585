import { dirname, join } from 'node:path';
import { DeskError } from '#api/desk-error';
import { describeRefusal } from '#api/describe-refusal';
import type { Article } from '#core/article/article';
import type { FormatName } from '#core/formats/reading';
import { imagesOf } from '#core/images/images-of';
import { readImageFile } from '#desk/image-file';
import { readFileBytes } from '#desk/import-article';
import { keepBundled } from '#desk/import-bundle';
import type { KeepImage } from '#desk/word/read-word';
import { StopSignals } from '#desk/stop-signals';
import { onlyArgument } from './arguments';
import { filesIn } from './files-in';
import { ProgressLine, type ProgressStream } from './progress-line';
import { readInput } from './read-input';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { withDraftsFolder } from './with-drafts-folder';

/** The pictures of an article that lie in `images` beside its file, as an export leaves them. */
async function imagesBesideFile(path: string, article: Article): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const file of imagesOf(article)) {
    const image = await readImageFile(join(dirname(path), 'images'), file);
    if (image !== null) found.set(file, image.bytes);
  }
  return found;
}

/** The article that a file holds, or null after saying why it holds none. */
async function readArticleOf(
  path: string,
  format: FormatName | null,
  keepImage: KeepImage,
  terminal: Terminal,
): Promise<Article | null> {
  try {
    const { name, bytes } = await readInput(path, terminal);
    const reading = await readFileBytes(name, bytes, format, keepImage);
    if (!/\.(?:json|html?)$/iu.test(name)) return reading.article;
    const beside = await imagesBesideFile(path, reading.article);
    return (await keepBundled(reading, beside, keepImage)).article;
  } catch (error) {
    if (error instanceof UsageError) {
      // It was there when the folder was listed.
      terminal.say(error.words[terminal.language]);
    } else if (error instanceof DeskError) {
      terminal.say(`${path}: ${describeRefusal(error.code, error.detail, terminal.language)}`);
    } else {
      throw error;
    }
    return null;
  }
}

/** How far an import has come. */
class Tally {
  added = 0;
  skipped = 0;
  readonly #files: readonly string[];

  constructor(files: readonly string[]) {
    this.#files = files;
  }

  /** Says how it ended; where it did not end, with which file it would have gone on. */
  words(language: Terminal['language']): string {
    const { added, skipped } = this;
    const next = this.#files[added + skipped];
    const left = this.#files.length - added - skipped;
    if (language === 'ar') {
      const done = `المسودات المضافة: ${added}. الملفات المتجاوَزة: ${skipped}.`;
      return next === undefined
        ? done
        : `${done} لم يُستورد بعدُ: ${left}، وأولها \u2068${next}\u2069.`;
    }
    const done = `Drafts added: ${added}. Files skipped: ${skipped}.`;
    return next === undefined ? done : `${done} Not imported yet: ${left}, from ${next} on.`;
  }
}

/**
 * Adds files to a drafts folder as new drafts, one after the other. A file that cannot be read is
 * named and skipped. Nothing is compared: a file that is imported again becomes another draft.
 * @param paths files and folders as the command line names them; `-` for standard input
 * @param stream where progress is shown
 * @returns 1 when a file was skipped or the editor stopped it, after the file under way; else 0
 * @throws UsageError when a name is not there; DeskError when the folder cannot be written to
 */
export async function importDrafts(
  paths: string[],
  folder: string,
  format: FormatName | null,
  terminal: Terminal,
  stream?: ProgressStream,
): Promise<number> {
  onlyArgument(paths.slice(0, 1), 'FILE|DIR');
  const files = await filesIn(paths);
  const progress = new ProgressLine(terminal, stream);
  const aloud: Terminal = { ...terminal, say: (line) => progress.say(line) };
  const tally = new Tally(files);
  let stopped = false;
  const signals = new StopSignals(() => {
    stopped = true;
  });
  try {
    await withDraftsFolder(folder, async ({ store, images }) => {
      const keepImage: KeepImage = (picture) => images.add(picture);
      for (const [index, file] of files.entries()) {
        if (stopped) return;
        const article = await readArticleOf(file, format, keepImage, aloud);
        if (article === null) tally.skipped += 1;
        else {
          const { id } = await store.create(article, 'import');
          tally.added += 1;
          progress.end();
          terminal.print(`${id}\t${file}\n`);
        }
        progress.show(index + 1, files.length, file);
      }
    });
  } finally {
    signals.release();
    progress.say(tally.words(terminal.language));
  }
  return tally.added === files.length ? 0 : 1;
}

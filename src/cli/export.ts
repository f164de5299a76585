import { dirname, join, resolve } from 'node:path';
import { describeRefusal } from '#api/describe-refusal';
import { missingIn } from '#core/article/missing-in';
import { readArticleText } from '#core/article/read-article';
import { imagesOf } from '#core/images/images-of';
import { describeNotice } from '#core/words/describe-notice';
import { decodeText } from '#desk/decode-text';
import { exportArticle } from '#desk/export-article';
import { exportImages, imagesBeside, type ReadImage } from '#desk/export-images';
import { folderLayout } from '#desk/folder-layout';
import { readImageFile } from '#desk/image-file';
import type { BothLanguages } from '../loopback/host-words';
import { onlyArgument, requiredOption } from './arguments';
import { readInput } from './read-input';
import { readChoice, readOptions } from './read-options';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/**
 * Reads the pictures of an article from the drafts folder that is named, else from where they lie when
 * the article was taken out of the program: in `images` beside its file, or beside the folder of the
 * drafts.
 */
function picturesOf(path: string, drafts: string | undefined): ReadImage | null {
  if (drafts !== undefined) {
    const { images } = folderLayout(resolve(drafts));
    return (file) => readImageFile(images, file);
  }
  if (path === '-') return null;
  const [beside, above] = [join(dirname(path), 'images'), join(dirname(path), '..', 'images')];
  return async (file) => (await readImageFile(beside, file)) ?? readImageFile(above, file);
}

/**
 * Puts the pictures beside what was written, and says which are not there.
 * @returns false when one of them is not beside it now
 */
async function writePictures(
  files: readonly string[],
  read: ReadImage | null,
  out: string | undefined,
  terminal: Terminal,
): Promise<boolean> {
  if (files.length === 0) return true;
  if (out === undefined || out === '-') {
    terminal.say(withoutPictures[terminal.language]);
    return true;
  }
  const refused = await exportImages(files, read ?? (() => Promise.resolve(null)), dirname(out));
  const missing = refused.filter(({ code }) => code === 'image-missing');
  if (missing.length > 0) {
    const names = missing.map(({ detail }) => detail);
    terminal.say(describeNotice({ code: 'missing-images', files: names }, terminal.language));
  }
  for (const { code, detail } of refused) {
    if (code !== 'image-missing') terminal.say(describeRefusal(code, detail, terminal.language));
  }
  return refused.length === 0;
}

/**
 * Says which pictures of a file that holds them itself are not there.
 * @returns false when one is not
 */
async function sayMissing(
  files: readonly string[],
  read: ReadImage | null,
  terminal: Terminal,
): Promise<boolean> {
  const missing: string[] = [];
  for (const file of files) {
    if (read === null || (await read(file)) === null) missing.push(file);
  }
  if (missing.length === 0) return true;
  terminal.say(describeNotice({ code: 'missing-images', files: missing }, terminal.language));
  return false;
}

const withoutPictures: BothLanguages = {
  ar: 'لا تخرج الصور إلى المخرج القياسي: أضف \u2068--out FILE\u2069 لتُكتب بجواره في \u2068images\u2069.',
  en: 'Pictures do not go to standard output: add --out FILE to have them beside it, in images.',
};

/** `export ARTICLE.json|- --format html|json|docx [--out FILE|-] [--drafts DIR]` */
export async function runExport(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args, {
    format: 'string',
    out: 'string',
    drafts: 'string',
  });
  const path = onlyArgument(positionals, 'ARTICLE.json');
  const format = readChoice('--format', requiredOption(values, 'format'), ['html', 'json', 'docx']);
  const { bytes } = await readInput(path, terminal);
  const decoded = decodeText(bytes);
  const { article, notices, readOnly } = readArticleText(decoded.text);
  const read = picturesOf(path, values.get('drafts'));
  const out = values.get('out');
  const { content, encoding } = await exportArticle(article, format, readOnly, read);
  await writeResult(encoding === 'utf8' ? content : Buffer.from(content, encoding), out, terminal);
  const isWhole =
    format === 'docx'
      ? await sayMissing(imagesOf(article), read, terminal)
      : await writePictures(imagesBeside(article, format), read, out, terminal);
  for (const notice of [...decoded.notices, ...notices, ...missingIn(article)]) {
    terminal.say(describeNotice(notice, terminal.language));
  }
  return isWhole ? 0 : 1;
}

import { dirname, join } from 'node:path';
import { missingIn } from '#core/article/missing-in';
import { readArticleText } from '#core/article/read-article';
import { describeNotice } from '#core/words/describe-notice';
import { decodeText } from '#desk/decode-text';
import { exportArticle } from '#desk/export-article';
import type { ReadImage } from '#desk/export-images';
import { readImageFile } from '#desk/image-file';
import { onlyArgument, requiredOption } from './arguments';
import { readInput } from './read-input';
import { readChoice, readOptions } from './read-options';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/**
 * Reads the pictures of an article from where they lie when it is taken out of the program: in
 * `images` beside its file, or beside the folder of the drafts.
 */
function picturesOf(path: string): ReadImage | null {
  if (path === '-') return null;
  const [beside, above] = [join(dirname(path), 'images'), join(dirname(path), '..', 'images')];
  return async (file) => (await readImageFile(beside, file)) ?? readImageFile(above, file);
}

/** `export ARTICLE.json|- --format html|json|docx [--out FILE|-]` */
export async function runExport(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args, { format: 'string', out: 'string' });
  const path = onlyArgument(positionals, 'ARTICLE.json');
  const format = readChoice('--format', requiredOption(values, 'format'), ['html', 'json', 'docx']);
  const { bytes } = await readInput(path, terminal);
  const decoded = decodeText(bytes);
  const { article, notices, readOnly } = readArticleText(decoded.text);
  const { content, encoding } = await exportArticle(article, format, readOnly, picturesOf(path));
  await writeResult(
    encoding === 'utf8' ? content : Buffer.from(content, encoding),
    values.get('out'),
    terminal,
  );
  for (const notice of [...decoded.notices, ...notices, ...missingIn(article)]) {
    terminal.say(describeNotice(notice, terminal.language));
  }
  return 0;
}

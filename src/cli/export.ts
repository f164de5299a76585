import { missingIn } from '#core/article/missing-in';
import { readArticleText } from '#core/article/read-article';
import { describeNotice } from '#core/words/describe-notice';
import { decodeText } from '#desk/decode-text';
import { exportArticle } from '#desk/export-article';
import { onlyArgument, requiredOption } from './arguments';
import { readInput } from './read-input';
import { readChoice, readOptions } from './read-options';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/** `export ARTICLE.json|- --format html|json [--out FILE|-]` */
export async function runExport(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args, { format: 'string', out: 'string' });
  const path = onlyArgument(positionals, 'ARTICLE.json');
  const format = readChoice('--format', requiredOption(values, 'format'), ['html', 'json']);
  const { bytes } = await readInput(path, terminal);
  const decoded = decodeText(bytes);
  const { article, notices, readOnly } = readArticleText(decoded.text);
  const { content } = exportArticle(article, format, readOnly);
  await writeResult(content, values.get('out'), terminal);
  for (const notice of [...decoded.notices, ...notices, ...missingIn(article)]) {
    terminal.say(describeNotice(notice, terminal.language));
  }
  return 0;
}

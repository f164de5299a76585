import { writeJson } from '#core/formats/json/write';
import type { FormatName } from '#core/formats/reading';
import { readFileBytes } from '#desk/import-article';
import { onlyArgument } from './arguments';
import { describeReading } from './describe-reading';
import { importDrafts } from './import-drafts';
import { readInput } from './read-input';
import { readChoice, readOptions } from './read-options';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { writeResult } from './write-result';

const FORMATS = ['text', 'html', 'json', 'docx'] as const satisfies FormatName[];

/**
 * `import FILE|- [--format …] [--out FILE]` prints the article;
 * `import FILE|DIR… --drafts DIR [--format …]` adds drafts.
 */
export async function runImport(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args, {
    format: 'string',
    out: 'string',
    drafts: 'string',
  });
  const named = values.get('format');
  const format = named === undefined ? null : readChoice('--format', named, FORMATS);
  const out = values.get('out');
  const drafts = values.get('drafts');
  if (drafts !== undefined) {
    if (out !== undefined) {
      throw new UsageError({
        ar: 'لا يجتمع \u2068--out\u2069 و\u2068--drafts\u2069: إما ملف واحد وإما مجلد مسودات.',
        en: '--out and --drafts exclude each other: one file, or a drafts folder.',
      });
    }
    return importDrafts(positionals, drafts, format, terminal);
  }
  const { name, bytes } = await readInput(onlyArgument(positionals, 'FILE|-'), terminal);
  // There is no folder that the pictures of a Word file could go to.
  const reading = await readFileBytes(name, bytes, format, null);
  await writeResult(writeJson(reading.article), out, terminal);
  for (const line of describeReading(reading, terminal.language)) terminal.say(line);
  return 0;
}

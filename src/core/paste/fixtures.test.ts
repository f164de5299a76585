import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeBodyHtml } from '../body/write-html';
import { readPastedHtml } from './read-pasted-html';
import { readPastedText } from './read-pasted-text';
import { parsePaste } from './testing/parse-paste';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.expected'));

function read(name: string): string {
  const content = readFileSync(new URL(name, folder), 'utf8');
  if (name.endsWith('.txt')) return `${writeBodyHtml(readPastedText(content))}\n`;
  const { body, notices } = readPastedHtml(content, parsePaste);
  const left = notices.map(({ what, count }) => `<!-- left out: ${what} ${count} -->\n`).join('');
  return `${writeBodyHtml(body)}\n${left}`;
}

describe('what programs put on the clipboard', () => {
  it.each(fixtures)('%s', async (name) => {
    // `vitest -u` writes them anew; they are read by people before they are committed.
    await expect(read(name)).toMatchFileSnapshot(new URL(`${name}.expected`, folder).pathname);
  });
});

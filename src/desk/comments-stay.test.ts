import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '#api/contract';
import { sampleArticles } from '#core/formats/html/testing/sample-articles';
import { COMMENT_SECRET, withComments } from '../core/testing/with-comments';
import { encodeDraft } from './encode-draft';
import { exportArticle } from './export-article';

const { full } = sampleArticles;
const commented = { ...full, body: withComments(full.body) };

/** All text in a file: that of its parts when it is an archive. */
function textOf(bytes: Buffer): string {
  const isArchive = bytes.subarray(0, 2).toString() === 'PK';
  const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
}

describe('the comments of the desk', () => {
  it.each(['html', 'json', 'docx'] satisfies ExportFormat[])(
    'do not leave in %s',
    async (format) => {
      const { content, encoding } = await exportArticle(commented, format, false, null);
      const text = textOf(Buffer.from(content, encoding));
      expect(text).toContain('مجلس المدينة');
      expect(text).not.toContain(COMMENT_SECRET);
      expect(text).not.toContain('c-7f3a');
    },
    // The library that writes Word files takes its time to load.
    30_000,
  );

  it('are kept in the draft', () => {
    const bytes = encodeDraft('a', commented);
    expect(textOf(Buffer.from(bytes))).toContain(COMMENT_SECRET);
  });
});

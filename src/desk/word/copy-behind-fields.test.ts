import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/body/body-json';
import { assembleArticle } from '#core/formats/assemble-article';
import { readWord } from './read-word';
import { docxOf, paragraph, run, style } from './testing/docx-of';

const NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const BREAK = '<w:r><w:br/></w:r>';
const BOLD = '<w:bCs/><w:rtl/>';
const DATELINE = 'بغداد/ المستقلة/- ';
const COPY = 'افتتح رئيس الوزراء صباح اليوم الجسر الجديد في وسط العاصمة بعد أعمال استمرت أعواماً.';

function shown({ type, text, marks, attrs, content = [] }: BodyNode): string {
  if (type === 'text') return marks?.[0]?.type === 'bold' ? `*${text}*` : (text ?? '');
  if (type === 'footnote') return `[${String(attrs?.['text'])}]`;
  return type === 'hardBreak' ? '\n' : content.map(shown).join('');
}

/** A file with a headline, the paragraph given and one more. */
async function read(opening: string) {
  const title = paragraph('عنوان الخبر كله', '<w:pStyle w:val="a3"/><w:bidi/>');
  const body = `${title}<w:p><w:pPr><w:bidi/></w:pPr>${opening}</w:p>${paragraph(COPY)}`;
  const footnotes = `<w:footnote w:id="2"><w:p>${run('حاشية')}</w:p></w:footnote>`;
  const file = docxOf(body, { styles: style('a3', 'Title'), footnotes });
  const reading = await readWord(file, null);
  expect(assembleArticle(reading.pieces, reading.article)).toEqual(reading.article);
  return reading;
}

async function firstBlocks(opening: string): Promise<string[]> {
  const { article } = await read(opening);
  return article.body.content.slice(0, -1).map(shown);
}

describe('copy behind a dateline in a Word file', () => {
  it.each([
    [
      'a footnote in the dateline',
      run('بغداد/ المستقلة') + NOTE + run('/- افتتح رئيس الوزراء الجسر.'),
      '[حاشية]افتتح رئيس الوزراء الجسر.',
    ],
    [
      'a footnote before the first word',
      run(DATELINE) + NOTE + run('افتتح رئيس الوزراء الجسر.'),
      '[حاشية]افتتح رئيس الوزراء الجسر.',
    ],
    [
      'a footnote among the words',
      run(DATELINE) + run('افتتح', BOLD) + NOTE + run(' رئيس الوزراء الجسر.'),
      '*افتتح*[حاشية] رئيس الوزراء الجسر.',
    ],
    [
      'a footnote at the end',
      run(DATELINE) + run('افتتح', BOLD) + run(' رئيس الوزراء الجسر.') + NOTE,
      '*افتتح* رئيس الوزراء الجسر.[حاشية]',
    ],
    [
      'two spaces',
      run(DATELINE) + run('افتتح', BOLD) + run(' رئيس  الوزراء الجسر.'),
      '*افتتح* رئيس  الوزراء الجسر.',
    ],
    [
      'a space that does not break, and a mark of direction',
      run(DATELINE) + run('افتتح', BOLD) + run(' رئيس\u00A0الوزراء \u200F الجسر.'),
      '*افتتح* رئيس\u00A0الوزراء \u200F الجسر.',
    ],
    [
      'a tatweel for a dash',
      run(DATELINE) + run('افتتح', BOLD) + run(' رئيس الوزراء ـ صباح اليوم ـ الجسر.'),
      '*افتتح* رئيس الوزراء ـ صباح اليوم ـ الجسر.',
    ],
    [
      'lines',
      run(DATELINE + 'افتتح رئيس الوزراء') +
        NOTE +
        run(' صباح اليوم الجسر.') +
        BREAK +
        run('وأضاف', BOLD) +
        run(' المحافظ أن الجسر سيخفف الزحام.') +
        BREAK +
        run('وختم قوله بالشكر لكل من عمل فيه.'),
      'افتتح رئيس الوزراء[حاشية] صباح اليوم الجسر.\n*وأضاف* المحافظ أن الجسر سيخفف الزحام.\nوختم قوله بالشكر لكل من عمل فيه.',
    ],
    [
      'a first word that is in the dateline, too',
      run(DATELINE) + run('بغداد', BOLD) + run(' تشهد افتتاح جسر جديد في وسطها.'),
      '*بغداد* تشهد افتتاح جسر جديد في وسطها.',
    ],
  ])('keeps its words, notes and looks with %s', async (_, opening, expected) => {
    expect(await firstBlocks(opening)).toEqual([expected]);
    expect((await read(opening)).article.dateline).toEqual({ place: 'بغداد', agency: 'المستقلة' });
  });

  it('keeps them below a line with the writer', async () => {
    const opening = `${run('كتب: ليلى سمير')}${BREAK}${run(`${DATELINE}افتتح رئيس الوزراء صباح `)}${run('اليوم', BOLD)}${run(' الجسر.')}`;
    expect(await firstBlocks(opening)).toEqual(['افتتح رئيس الوزراء صباح *اليوم* الجسر.']);
    expect((await read(opening)).article.byline).toEqual(['ليلى سمير']);
  });

  it('says so when a footnote stood on words that are a field', async () => {
    const { article, notices } = await read(
      `${run(`${DATELINE}${COPY}`)}${BREAK}${run('المصدر: وكالة الأنباء')}${NOTE}`,
    );
    expect(article.sources).toEqual([{ name: 'وكالة الأنباء', url: '' }]);
    expect(article.body.content.map(shown)).toEqual([COPY, COPY]);
    expect(notices).toContainEqual({ code: 'dropped', what: 'footnote', count: 1 });
  });

  it('says so of footnotes in a list of sources, too', async () => {
    const list =
      '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr><w:bidi/></w:pPr>';
    const item = (words: string) => `<w:p>${list}${run(words)}${NOTE}</w:p>`;
    const body = `${paragraph(COPY)}${paragraph('المصادر:')}${item('وكالة الأنباء')}${item('الوزارة')}`;
    const levels = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>';
    const numbering = `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;
    const footnotes = `<w:footnote w:id="2"><w:p>${run('حاشية')}</w:p></w:footnote>`;
    const { article, notices } = await readWord(docxOf(body, { numbering, footnotes }), null);
    expect(article.sources.map(({ name }) => name)).toEqual(['وكالة الأنباء', 'الوزارة']);
    expect(notices).toContainEqual({ code: 'dropped', what: 'footnote', count: 2 });
  });
});

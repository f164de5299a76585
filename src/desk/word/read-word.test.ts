import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/body/body-json';
import { bodySchema } from '#core/body/body-schema';
import { bodyText } from '#core/body/body-text';
import { holdUnknown } from '#core/body/hold-unknown';
import { assembleArticle } from '#core/formats/assemble-article';
import { readWord } from './read-word';
import { docxOf, type DocxParts, paragraph, run, style } from './testing/docx-of';

async function read(body: string, more: DocxParts = {}) {
  const reading = await readWord(docxOf(body, more), null);
  // What the review makes of the pieces as they are.
  expect(assembleArticle(reading.pieces, reading.article)).toEqual(reading.article);
  bodySchema.nodeFromJSON(holdUnknown(reading.article.body).body).check();
  return reading;
}

/** The copy of a file that has a headline first. */
async function copyOf(body: string, more: DocxParts = {}): Promise<BodyNode[]> {
  const styles = `${style('a3', 'Title')}${more.styles ?? ''}`;
  const title = paragraph('عنوان الخبر كله', '<w:pStyle w:val="a3"/><w:bidi/>');
  const { article } = await read(`${title}${body}`, { ...more, styles });
  expect(article.headline).toBe('عنوان الخبر كله');
  return article.body.content;
}

const COPY =
  'افتتح رئيس الوزراء صباح اليوم الجسر الجديد في وسط بغداد بعد أعمال استمرت ثلاثة أعوام.';

describe('the direction of a paragraph', () => {
  it.each([
    ['<w:bidi/>', 'Latin words alone', 'rtl'],
    ['', 'Latin words alone', 'ltr'],
    ['', 'كلمات عربية مع BBC', 'rtl'],
    ['<w:bidi w:val="0"/>', 'كلمات عربية', 'ltr'],
    ['<w:pStyle w:val="arabic"/>', 'Latin words alone', 'rtl'],
  ])('%j around %j: %s', async (properties, text, dir) => {
    const styles = style('arabic', 'Arabic body', '<w:pPr><w:bidi/></w:pPr>');
    const [, block] = await copyOf(paragraph(COPY) + paragraph(text, properties), { styles });
    expect(block).toMatchObject({ type: 'paragraph', attrs: { dir } });
  });
});

describe('bold and italic', () => {
  it.each([
    ['<w:bCs/><w:rtl/>', 'كلمات', ['bold']],
    ['<w:iCs/><w:rtl/>', 'كلمات', ['italic']],
    ['<w:b/><w:bCs w:val="0"/><w:rtl/>', 'كلمات', []],
    ['<w:b/><w:i/>', 'words', ['bold', 'italic']],
    ['<w:bCs w:val="1"/><w:b w:val="0"/>', 'words', []],
    ['<w:rStyle w:val="strong"/><w:rtl/>', 'كلمات', ['bold']],
  ])('%s on %j', async (properties, text, marks) => {
    const styles =
      '<w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>';
    const body = `<w:p><w:pPr><w:bidi/></w:pPr>${run(COPY)}${run(text, properties)}</w:p>`;
    const [block] = await copyOf(body, { styles });
    const found = marks.length === 0 ? block?.content?.[0] : block?.content?.[1];
    expect((found?.marks ?? []).map(({ type }) => type)).toEqual(marks);
    expect(found?.text).toContain(text);
  });
});

describe('what stands where', () => {
  it('takes titles by the names of their styles, also Arabic ones', async () => {
    const styles = [
      style('1', 'العنوان'),
      style('2', 'العنوان الفرعي'),
      style('3', 'heading 1'),
    ].join('');
    const { article } = await read(
      [
        paragraph('عنوان الخبر', '<w:pStyle w:val="1"/><w:bidi/>'),
        paragraph('عنوان فرعي للخبر', '<w:pStyle w:val="2"/><w:bidi/>'),
        paragraph(COPY),
        paragraph('عنوان داخلي', '<w:pStyle w:val="3"/><w:bidi/>'),
        paragraph(COPY),
      ].join(''),
      { styles },
    );
    expect(article).toMatchObject({ headline: 'عنوان الخبر', subheadline: 'عنوان فرعي للخبر' });
    expect(article.body.content[1]).toMatchObject({ type: 'heading', attrs: { level: 2 } });
  });

  it('takes the one heading of the first level for the headline', async () => {
    const { article } = await read(
      paragraph('عنوان الخبر', '<w:outlineLvl w:val="0"/><w:bidi/>') +
        paragraph(COPY) +
        paragraph('عنوان داخلي', '<w:outlineLvl w:val="1"/><w:bidi/>') +
        paragraph(COPY),
    );
    expect(article.headline).toBe('عنوان الخبر');
    expect(article.body.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('recognises what an agency writes, as in plain text, and leaves the copy its bold and its notes', async () => {
    const dateline = `<w:p><w:pPr><w:bidi/></w:pPr>${run('بغداد/ المستقلة/- ')}${run('افتتح', '<w:bCs/><w:rtl/>')}${run(' رئيس الوزراء صباح اليوم الجسر الجديد في وسط العاصمة.')}<w:r><w:footnoteReference w:id="3"/></w:r></w:p>`;
    const { article, pieces } = await read(
      [
        paragraph('عاجل: افتتاح جسر في بغداد'),
        paragraph('كتب: ليلى سمير'),
        dateline,
        paragraph(COPY),
        `<w:p><w:pPr><w:bidi/></w:pPr>${run('المصدر: ')}<w:hyperlink r:id="l1">${run('وكالة الصحافة المستقلة')}</w:hyperlink></w:p>`,
      ].join(''),
      {
        footnotes: `<w:footnote w:id="0" w:type="separator">${paragraph('x')}</w:footnote><w:footnote w:id="3">${paragraph(' حاشية أولى')}</w:footnote>`,
        links: { l1: 'https://example.com/a' },
      },
    );
    expect(article).toMatchObject({
      headline: 'افتتاح جسر في بغداد',
      byline: ['ليلى سمير'],
      dateline: { place: 'بغداد', agency: 'المستقلة' },
      sources: [{ name: 'وكالة الصحافة المستقلة', url: 'https://example.com/a' }],
    });
    expect(article.body.content[0]?.content).toMatchObject([
      { text: 'افتتح', marks: [{ type: 'bold' }] },
      { text: ' رئيس الوزراء صباح اليوم الجسر الجديد في وسط العاصمة.' },
      { type: 'footnote', attrs: { text: 'حاشية أولى' } },
    ]);
    expect(pieces.map(({ role }) => role)).toContain('kicker');
  });

  it('takes an Arabic name in the properties for the writer, and the user of a machine for nobody', async () => {
    const named = await read(paragraph('عنوان الخبر الأول') + paragraph(COPY), {
      creator: 'ليلى سمير',
    });
    expect(named.article.byline).toEqual(['ليلى سمير']);
    const user = await read(paragraph('عنوان الخبر الأول') + paragraph(COPY), { creator: 'HP' });
    expect(user.article.byline).toEqual([]);
  });
});

const NUMBERING = `<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="arabicAbjad"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;

function item(text: string, list: number, level: number): string {
  return paragraph(
    text,
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr><w:bidi/>`,
  );
}

describe('lists', () => {
  it('nests by level, begins where Word does, and goes on after a paragraph', async () => {
    const body = [
      paragraph(COPY),
      item('أ', 7, 0),
      item('ب', 7, 1),
      item('ج', 7, 0),
      paragraph(COPY),
      item('د', 7, 0),
      item('هـ', 8, 0),
    ].join('');
    const [, first, , second, third] = await copyOf(body, { numbering: NUMBERING });
    expect(first).toMatchObject({
      type: 'orderedList',
      attrs: { start: 3, dir: 'rtl' },
      content: [{ content: [{}, { type: 'bulletList' }] }, {}],
    });
    expect(second).toMatchObject({ type: 'orderedList', attrs: { start: 5 } });
    expect(third).toMatchObject({ type: 'orderedList', attrs: { start: 9 } });
  });
});

describe('tables', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

  it('keeps the direction, the header row and merged cells', async () => {
    const table = `<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('أ')}${cell('ب')}</w:tr>
      <w:tr>${cell('ج', '<w:vMerge w:val="restart"/>')}${cell('د')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('هـ')}</w:tr></w:tbl>`;
    const [, block] = await copyOf(paragraph(COPY) + table);
    expect(block).toMatchObject({
      type: 'table',
      attrs: { dir: 'rtl' },
      content: [
        { content: [{ type: 'tableHeader' }, { type: 'tableHeader' }] },
        { content: [{ type: 'tableCell', attrs: { rowspan: 2 } }, { type: 'tableCell' }] },
        { content: [{ type: 'tableCell' }] },
      ],
    });
  });

  it('keeps cells within the table, however wide and high they say they are', async () => {
    const table = `<w:tbl><w:tr>${cell('أ', '<w:gridSpan w:val="999999999"/>')}${cell('ب')}</w:tr><w:tr>${cell('ج')}</w:tr></w:tbl>`;
    const blocks = await copyOf(paragraph(COPY) + table);
    expect(blocks[1]?.type).toBe('table');
  });
});

describe('what others wrote into the file', () => {
  it('keeps comments as the desk’s own', async () => {
    const body = `<w:p><w:pPr><w:bidi/></w:pPr>${run(COPY)}<w:commentRangeStart w:id="4"/>${run('كلمة')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run('.')}</w:p>`;
    const comments = `<w:comment w:id="4" w:author="ليلى" w:date="2026-01-02T03:04:05">${paragraph('راجع المصدر')}</w:comment>`;
    const [block] = await copyOf(body, { comments });
    expect(block?.content?.[1]).toMatchObject({
      text: 'كلمة',
      marks: [
        {
          type: 'comment',
          attrs: { text: 'راجع المصدر', by: 'ليلى', at: '2026-01-02T03:04:05.000Z' },
        },
      ],
    });
  });

  it('reads tracked changes as accepted, and says so', async () => {
    const body = `<w:p><w:pPr><w:bidi/></w:pPr>${run('افتتح الرئيس ')}<w:del w:id="1"><w:r><w:delText>قديماً</w:delText></w:r></w:del><w:ins w:id="2">${run('الجسر')}</w:ins></w:p>`;
    const { article, notices } = await read(body);
    expect(JSON.stringify(article)).toContain('الجسر');
    expect(JSON.stringify(article)).not.toContain('قديماً');
    expect(notices).toContainEqual({ code: 'changes-accepted', count: 2 });
  });

  it('counts what it leaves out: hidden text, equations, headers, pictures without a place', async () => {
    const drawing = `<w:r><w:drawing><wp:inline><wp:docPr descr="جسر"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const { article, notices } = await read(
      `${paragraph('عنوان الخبر الأول')}<w:p>${run(COPY)}${run('سرّ', '<w:vanish/>')}<m:oMath/>${drawing}</w:p>`,
      {
        header: paragraph('وكالة'),
        images: { i1: 'media/a.png' },
        files: { 'word/media/a.png': new Uint8Array(9) },
      },
    );
    expect(bodyText(article.body)).not.toContain('سرّ');
    expect(notices).toEqual(
      expect.arrayContaining([
        { code: 'dropped', what: 'hidden', count: 1 },
        { code: 'dropped', what: 'equation', count: 1 },
        { code: 'dropped', what: 'page-edge', count: 1 },
        { code: 'dropped', what: 'img', count: 1 },
      ]),
    );
  });

  it('keeps the words of text boxes, fields and directed runs', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const { article, notices } = await read(
      [
        paragraph('عنوان الخبر الأول'),
        `<w:p>${run(COPY)}<w:r><mc:AlternateContent><mc:Choice>${box('من الصندوق')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('من الصندوق')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
        `<w:p>${run('كلمة ')}<w:dir w:val="ltr">${run('C++')}</w:dir><w:fldSimple w:instr="DATE">${run(' حقل')}</w:fldSimple></w:p>`,
      ].join(''),
    );
    const text = bodyText(article.body);
    expect(text.match(/من الصندوق/gu)).toHaveLength(1);
    expect(text).toContain('كلمة C++ حقل');
    expect(JSON.stringify(article.body)).toContain('"isolate"');
    expect(notices).toContainEqual({ code: 'kept-in-body', text: 'من الصندوق' });
  });

  it('lets no link through but those of a page, nor anything that turns text', async () => {
    const link = `<w:p><w:pPr><w:bidi/></w:pPr>${run(COPY)}<w:hyperlink r:id="bad">${run('انقر \u202Eهنا')}</w:hyperlink></w:p>`;
    const blocks = await copyOf(link, { links: { bad: 'javascript:alert(1)' } });
    const json = JSON.stringify(blocks);
    expect(json).not.toMatch(/javascript|\u202E|"link"/u);
    expect(json).toContain('انقر');
  });
});

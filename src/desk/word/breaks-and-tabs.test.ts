import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/body/body-json';
import { bodyText } from '#core/body/body-text';
import { readWord } from './read-word';
import { docxOf, type DocxParts, paragraph, run } from './testing/docx-of';

const COPY = 'افتتح رئيس الوزراء صباح اليوم الجسر الجديد في وسط العاصمة بعد أعمال استمرت أعواماً.';
const TAB = '<w:r><w:ptab w:relativeTo="margin" w:alignment="left" w:leader="none"/></w:r>';

async function read(content: string, more: DocxParts = {}) {
  const body = `${paragraph('عنوان الخبر كله')}${paragraph(COPY)}<w:p><w:pPr><w:bidi/></w:pPr>${content}</w:p>`;
  return readWord(docxOf(body, more), null);
}

/** The words of the last paragraph, a line break as a line. */
async function words(content: string): Promise<string | undefined> {
  const { article } = await read(content);
  return bodyText({ type: 'doc', content: article.body.content.slice(-1) });
}

function inside(node: BodyNode): BodyNode[] {
  return [node, ...(node.content ?? []).flatMap(inside)];
}

describe('what stands between words in Word and is no letter', () => {
  it.each([
    ['a page break', '<w:r><w:br w:type="page"/></w:r>', 'كلمة أخرى'],
    ['a column break', '<w:r><w:br w:type="column"/></w:r>', 'كلمة أخرى'],
    ['a tab of the margins', TAB, 'كلمة أخرى'],
    ['a line break', '<w:r><w:br/></w:r>', 'كلمة\nأخرى'],
    ['a carriage return', '<w:r><w:cr/></w:r>', 'كلمة\nأخرى'],
  ])('keeps two words apart: %s', async (_, between, expected) => {
    expect(await words(`${run('كلمة')}${between}${run('أخرى')}`)).toBe(expected);
  });

  it('puts nothing in front of copy that begins on a new page', async () => {
    expect(await words(`<w:r><w:br w:type="page"/></w:r>${run('كلمة')}`)).toBe('كلمة');
  });

  it('keeps words apart in notes, comments and text boxes', async () => {
    const line = `${run('مصدر')}<w:r><w:br/></w:r>${run('آخر')}<w:r><w:tab/></w:r>${run('ثالث')}<w:r><w:cr/></w:r>${run('رابع')}<w:r><w:noBreakHyphen/></w:r>${run('خامس')}`;
    const { article, notices } = await read(
      `${run(COPY)}<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="3"/>${run('كلمة')}<w:commentRangeEnd w:id="3"/><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${line}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      {
        footnotes: `<w:footnote w:id="2"><w:p>${line}</w:p></w:footnote>`,
        comments: `<w:comment w:id="3"><w:p>${line}</w:p></w:comment>`,
      },
    );
    const expected = 'مصدر آخر ثالث رابع-خامس';
    const nodes = article.body.content.flatMap(inside);
    expect(nodes.find(({ type }) => type === 'footnote')?.attrs?.['text']).toBe(expected);
    const [comment] = nodes.flatMap(({ marks = [] }) => marks);
    expect(comment?.attrs?.['text']).toBe(expected);
    expect(notices).toContainEqual({ code: 'kept-in-body', text: expected });
  });
});

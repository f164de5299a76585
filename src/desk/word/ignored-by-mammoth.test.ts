import { describe, expect, it } from 'vitest';
import { bodyText } from '#core/body/body-text';
import { readWord } from './read-word';
import { docxOf, paragraph, run } from './testing/docx-of';

const symbol = (font: string, char: string) =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const ruby = `<w:r><w:ruby><w:rt>${run('ب')}</w:rt><w:rubyBase>${run('أ')}</w:rubyBase></w:ruby></w:r>`;

async function dropped(content: string) {
  const copy = paragraph('افتتح رئيس الوزراء صباح اليوم الجسر الجديد في وسط العاصمة.');
  const { article, notices } = await readWord(docxOf(`${copy}<w:p>${content}</w:p>`), null);
  return { text: bodyText(article.body), told: notices.filter(({ code }) => code === 'dropped') };
}

describe('what the reader of Word files leaves out', () => {
  it('is told of signs in fonts that nobody knows the signs of, each time', async () => {
    const sign = symbol('AGA Arabesque', 'F072');
    const { told } = await dropped(run('قال الرسول ') + sign + run(' وقال ') + sign);
    expect(told).toEqual([{ code: 'dropped', what: 'symbol', count: 2 }]);
  });

  it('is not told of signs that are known, or that were deleted', async () => {
    const known = symbol('Wingdings', 'F0E0');
    const deleted = `<w:del w:id="1">${symbol('AGA Arabesque', 'F072')}</w:del>`;
    const { text, told } = await dropped(run('قبل ') + known + run(' بعد') + deleted);
    expect(text).toContain('قبل \u{1F86A} بعد');
    expect(told).toEqual([]);
  });

  it('is told of words in elements that it does not know, and not of empty ones', async () => {
    const { told } = await dropped(`${run('قبل')}<w:none/>${ruby}${run('بعد')}`);
    expect(told).toEqual([{ code: 'dropped', what: 'unread', count: 1 }]);
  });
});

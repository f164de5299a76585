import { type ParagraphStyle, paragraphStyles } from './word-styles';

/** What a style's name says of its paragraphs. */
export interface ParagraphKind {
  style: ParagraphStyle;
  /** The level of the list that it goes on with; null when it does not. */
  continues: number | null;
}

/** The names of our own styles, and of Word's that we use. */
const BY_NAME = new Map(
  Object.entries(paragraphStyles).map(([style, { name }]) => [plain(name), style]),
);

/**
 * Names by which Word in Arabic, LibreOffice, Google Docs and templates of newsrooms call styles for
 * the same things.
 */
const HABITS: readonly (readonly [RegExp, ParagraphStyle])[] = [
  [/^(?:العنوان|عنوان|العنوان الرئيسي?|عنوان رئيسي?|headline|document title)$/u, 'headline'],
  [/^(?:العنوان الفرعي|عنوان فرعي|sub-?headline|standfirst|deck)$/u, 'subheadline'],
  [/^(?:كاتب|الكاتب|اسم الكاتب|byline|author)$/u, 'byline'],
  [/^(?:(?:heading|titre|عنوان|العنوان) ?1)$/u, 'heading1'],
  [/^(?:(?:heading|titre|عنوان|العنوان) ?2)$/u, 'heading2'],
  [/^(?:(?:heading|titre|عنوان|العنوان) ?3)$/u, 'heading3'],
  [/^(?:(?:heading|titre|عنوان|العنوان) ?[4-9])$/u, 'heading4'],
  [/^(?:quotations?|block ?quote|block text|اقتباس|نص مقتبس)$/u, 'quote'],
  [/^(?:pull ?quote|اقتباس بارز|اقتباس مكثف)$/u, 'pull-quote'],
  [/^(?:figure|illustration|تسمية توضيحية|تعليق صورة)$/u, 'caption'],
  [/^(?:horizontal line|خط أفقي)$/u, 'rule'],
];

const OUTLINE: readonly ParagraphStyle[] = ['heading1', 'heading2', 'heading3'];

function plain(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

function isStyle(name: string | undefined): name is ParagraphStyle {
  return name !== undefined && Object.hasOwn(paragraphStyles, name);
}

function kindOfName(name: string): ParagraphKind | null {
  const text = plain(name);
  const known = BY_NAME.get(text);
  if (isStyle(known)) return { style: known, continues: null };
  const level = /^list continue ?([2-9])?$/u.exec(text);
  if (level !== null) return { style: 'copy', continues: Number(level[1] ?? 1) - 1 };
  const habit = HABITS.find(([pattern]) => pattern.test(text));
  return habit === undefined ? null : { style: habit[1], continues: null };
}

/**
 * What a paragraph is, by the names of its style and of those that the style is based on.
 * @param names the paragraph's own style first; the most general style, which says nothing, may end it
 * @param outline level of the paragraph in Word's outline, from 0; null when it has none
 */
export function paragraphKind(names: readonly string[], outline: number | null): ParagraphKind {
  for (const name of names) {
    const kind = kindOfName(name);
    if (kind !== null && kind.style !== 'copy') return kind;
    if (kind !== null && kind.continues !== null) return kind;
  }
  if (outline === null || outline > 8) return { style: 'copy', continues: null };
  return { style: OUTLINE[outline] ?? 'heading4', continues: null };
}

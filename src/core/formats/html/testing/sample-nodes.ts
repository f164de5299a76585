import { type BodyNode, type Direction, paragraphNode, textNode } from '../../../body/body-json';

/** A paragraph of runs. */
export function paragraph(...content: BodyNode[]): BodyNode {
  return { type: 'paragraph', attrs: { dir: 'rtl' }, content };
}

/** A heading of one run. */
export function heading(level: number, text: string, dir: Direction = 'rtl'): BodyNode {
  return { type: 'heading', attrs: { level, dir }, content: [textNode(text)] };
}

/** Items of a list, each one line. */
export function items(...texts: string[]): BodyNode[] {
  return texts.map((text) => ({ type: 'listItem', content: [paragraphNode(text)] }));
}

/** A footnote. */
export function footnote(text: string): BodyNode {
  return { type: 'footnote', attrs: { text } };
}

/** An image of 1200 to 800 pixels. */
export function image(file: string, alt: string, caption: string, credit: string): BodyNode {
  return { type: 'image', attrs: { file, alt, caption, credit, width: 1200, height: 800 } };
}

/** A row of a table, whose first cell names it. */
export function row(type: 'tableHeader' | 'tableCell', ...texts: string[]): BodyNode {
  const cells = texts.map((text, index) => ({
    // The first column names its row.
    type: index === 0 ? 'tableHeader' : type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraphNode(text)],
  }));
  return { type: 'tableRow', content: cells };
}

/** A link, as a mark. */
export const link = (href: string) => ({ type: 'link', attrs: { href } });
/** A run that is read from left to right. */
export const isolate = { type: 'isolate', attrs: { dir: 'ltr' } };

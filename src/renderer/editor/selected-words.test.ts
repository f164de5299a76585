import { Node } from '@tiptap/pm/model';
import { AllSelection, TextSelection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { expect, test } from 'vitest';
import { type BodyNode, paragraphNode, textNode } from '#core/body/body-json';
import { bodySchema } from '#core/body/body-schema';
import { selectedWords } from './selected-words';

const docOf = (...content: BodyNode[]) => Node.fromJSON(bodySchema, { type: 'doc', content });

test('words are counted as those of the article: captions and footnotes, too', () => {
  const footnote = { type: 'footnote', attrs: { text: 'في كلمة سابقة' } };
  const doc = docOf(
    { type: 'paragraph', content: [textNode('قال الوزير'), footnote, textNode('.')] },
    { type: 'image', attrs: { file: 'أ.jpg', caption: 'الجسر الجديد', credit: 'رويترز' } },
  );
  expect(selectedWords(new AllSelection(doc))).toBe(8);
  expect(selectedWords(TextSelection.create(doc, 1, 4))).toBe(1);
  expect(selectedWords(TextSelection.create(doc, 2))).toBeNull();
});

test('words of all the cells that are selected are counted', () => {
  const cell = (text: string) => ({ type: 'tableCell', content: [paragraphNode(text)] });
  const row = (...texts: string[]) => ({ type: 'tableRow', content: texts.map(cell) });
  const doc = docOf({ type: 'table', content: [row('أول', 'ثان ثالث'), row('رابع', '')] });
  const cells: number[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === 'tableCell') cells.push(position);
  });
  const selection = CellSelection.create(doc, cells[0] ?? 0, cells[3]);
  expect(selectedWords(selection)).toBe(4);
});

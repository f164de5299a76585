import { Node } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { bodySchema } from '#core/body/body-schema';
import { deleteBlocks, duplicateBlocks, moveBlocks, selectBlock } from './move-blocks';

const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'listItem', content: [p(text)] });
const list = (...texts: string[]) => ({ type: 'bulletList', content: texts.map(item) });

function positionOf(doc: Node, word: string): number {
  let found = -1;
  doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(word) : -1;
    if (at >= 0) found = position + at;
  });
  return found;
}

/** Copy with everything selected from the start of the first word to the start of the last one. */
function copyWith(content: object[], ...words: string[]): EditorState {
  const doc = Node.fromJSON(bodySchema, { type: 'doc', content });
  const [from, to] = [words[0] ?? '', words.at(-1) ?? ''].map((word) => positionOf(doc, word));
  const selection = TextSelection.create(doc, from ?? 0, to ?? 0);
  return EditorState.create({ doc, selection });
}

/** The words of each block, a list or a box in brackets. */
function outline(node: Node): string {
  return node.children
    .map((child) => (child.isTextblock ? child.textContent : `[${outline(child)}]`))
    .join(' ');
}

function after(tr: Transaction | null | undefined): string {
  if (tr === null || tr === undefined) return 'nothing';
  const { doc, selection } = tr;
  doc.check();
  return `${outline(doc)} | ${doc.textBetween(selection.from, Math.min(selection.from + 3, doc.content.size), '')}`;
}

describe('blocks of the copy', () => {
  const blocks = [p('one'), p('two'), p('six')];

  test('change places with their neighbours, the caret with them', () => {
    expect(after(moveBlocks(copyWith(blocks, 'two'), -1)?.tr)).toBe('two one six | two');
    expect(after(moveBlocks(copyWith(blocks, 'two'), 1)?.tr)).toBe('one six two | two');
    expect(moveBlocks(copyWith(blocks, 'one'), 1)?.now).toEqual({ place: 2, of: 3 });
    expect(moveBlocks(copyWith(blocks, 'one'), -1)).toBeNull();
    expect(moveBlocks(copyWith(blocks, 'six'), 1)).toBeNull();
  });

  test('move together when the selection touches several', () => {
    expect(after(moveBlocks(copyWith(blocks, 'one', 'two'), 1)?.tr)).toBe('six one two | one');
  });

  test('are copied below themselves', () => {
    expect(after(duplicateBlocks(copyWith(blocks, 'two')))).toBe('one two two six | two');
  });

  test('are deleted whole; the last one leaves an empty paragraph', () => {
    expect(after(deleteBlocks(copyWith(blocks, 'one', 'two')))).toBe('six | six');
    expect(after(deleteBlocks(copyWith([p('one')], 'one')))).toBe(' | ');
  });
});

describe('items of a list', () => {
  const blocks = [p('one'), list('two', 'six', 'ten'), p('end')];

  test('move within their list, and no further', () => {
    expect(after(moveBlocks(copyWith(blocks, 'six'), -1)?.tr)).toBe(
      'one [[six] [two] [ten]] end | six',
    );
    expect(moveBlocks(copyWith(blocks, 'two'), -1)).toBeNull();
  });

  test('move the list when all of them are selected', () => {
    expect(after(moveBlocks(copyWith(blocks, 'two', 'ten'), -1)?.tr)).toBe(
      '[[two] [six] [ten]] one end | two',
    );
  });

  test('are selected first, then their list', () => {
    const state = copyWith(blocks, 'six');
    const once = state.apply(selectBlock(state) ?? state.tr);
    expect(once.selection instanceof NodeSelection && once.selection.node.type.name).toBe(
      'listItem',
    );
    const twice = once.apply(selectBlock(once) ?? once.tr);
    expect(twice.selection instanceof NodeSelection && twice.selection.node.type.name).toBe(
      'bulletList',
    );
    expect(selectBlock(twice)).toBeNull();
    expect(after(moveBlocks(twice, 1)?.tr)).toBe('one end [[two] [six] [ten]] | ');
  });
});

test('a paragraph of a table takes the table along', () => {
  const cell = { type: 'tableCell', content: [p('two')] };
  const table = { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] };
  expect(after(moveBlocks(copyWith([p('one'), table], 'two'), -1)?.tr)).toBe(
    '[[[two] [two]]] one | two',
  );
});

import type { Attrs, Node, NodeType } from '@tiptap/pm/model';
import { wrapRangeInList } from '@tiptap/pm/schema-list';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { findWrapping } from '@tiptap/pm/transform';
import type { EditorCommandId } from '../commands/editor-command';
import { freeLines } from './free-lines';
import { setLines } from './set-lines';

/** What the commands for blocks make. */
const MADE: Partial<Record<EditorCommandId, { name: string; attrs?: Attrs }>> = {
  paragraph: { name: 'paragraph' },
  'heading-2': { name: 'heading', attrs: { level: 2 } },
  'heading-3': { name: 'heading', attrs: { level: 3 } },
  'heading-4': { name: 'heading', attrs: { level: 4 } },
  'bullet-list': { name: 'bulletList' },
  'ordered-list': { name: 'orderedList' },
  blockquote: { name: 'blockquote' },
  'pull-quote': { name: 'pullQuote' },
};

function isList(name: string): boolean {
  return name === 'bulletList' || name === 'orderedList';
}

/** Where what is turned ends: a list within an item stays the list it is. */
function endOfOwn(node: Node, position: number): number {
  let end = position + 1;
  if (node.type.name !== 'listItem') return position + node.nodeSize;
  for (const child of node.children) {
    if (isList(child.type.name)) break;
    end += child.nodeSize;
  }
  return end;
}

/** Puts a list or a quote around the selected lines; false when they cannot be in one. */
function wrapSelected(tr: Transaction, type: NodeType): boolean {
  const { $from, $to } = tr.selection;
  const dir: unknown = $from.parent.attrs['dir'];
  const attrs = { dir };
  const range = $from.blockRange($to);
  if (range === null) return false;
  if (isList(type.name)) return wrapRangeInList(tr, range, type, attrs);
  const wrapping = findWrapping(range, type, attrs);
  if (wrapping !== null) tr.wrap(range, wrapping);
  return wrapping !== null;
}

/**
 * Makes something else of the block at a position, with all its lines, and puts the caret into it.
 * @param id the command for what it becomes
 * @returns null when it is that already, or cannot become that
 */
export function turnInto(
  state: EditorState,
  position: number,
  id: EditorCommandId,
): Transaction | null {
  const { doc, schema, tr } = state;
  const made = MADE[id];
  const type = schema.nodes[made?.name ?? ''];
  const node = doc.nodeAt(position);
  if (made === undefined || type === undefined || node === null) return null;
  const isItem = node.type.name === 'listItem';
  const held = isItem ? doc.resolve(position).parent : node;
  if (!type.isTextblock && held.type === type) return null;
  if (isList(node.type.name) && isList(type.name)) {
    // As it stands, with the lists within its items.
    const dir: unknown = node.attrs['dir'];
    return tr.setNodeMarkup(position, type, { dir });
  }
  const [from, to] = [position, endOfOwn(node, position)];
  const words = TextSelection.between(doc.resolve(from + 1), doc.resolve(to - 1));
  if (words.from <= from || words.to >= to) return null;
  tr.setSelection(words);
  if (!type.isTextblock || !node.isTextblock) freeLines(tr, [{ from, to }]);
  if (type.isTextblock) setLines(tr, type, made.attrs);
  else if (!wrapSelected(tr, type)) return null;
  if (!tr.docChanged) return null;
  return tr.setSelection(TextSelection.create(tr.doc, tr.selection.from)).scrollIntoView();
}

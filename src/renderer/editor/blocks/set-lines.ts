import type { Attrs, Node, NodeType } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { freeLines, selectedStretches } from './free-lines';

/**
 * Makes paragraphs or headings of the selected lines: where they stand, if they can be that there;
 * otherwise they come out of their list or quote first, as paragraphs do that are one already.
 */
export function setLines(tr: Transaction, type: NodeType, attrs: Attrs = {}): void {
  const attrsOf = (line: Node) => ({ ...line.attrs, ...attrs });
  let isThat = true;
  let canStay = true;
  for (const { from, to } of selectedStretches(tr)) {
    tr.doc.nodesBetween(from, to, (node, _, parent, index) => {
      if (!node.isTextblock || node.type === type) return;
      isThat = false;
      canStay &&=
        node.type.name !== 'attribution' && parent?.canReplaceWith(index, index + 1, type) === true;
    });
  }
  const isPlain = type.name === 'paragraph';
  if (isThat ? isPlain : !canStay) freeLines(tr, selectedStretches(tr));
  for (const { from, to } of selectedStretches(tr)) tr.setBlockType(from, to, type, attrsOf);
}

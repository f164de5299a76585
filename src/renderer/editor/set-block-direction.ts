import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { SelectionRange, Transaction } from '@tiptap/pm/state';
import type { Direction } from '#core/body/body-json';

/** What a selected range stands for: the innermost list around it, whose markers are on one side. */
function stretchOf({ $from, $to }: SelectionRange): { from: number; to: number } {
  const isList = (node: Node) => node.type.spec.group?.split(' ').includes('list') === true;
  const list = $from.blockRange($to, isList);
  return list === null
    ? { from: $from.pos, to: $to.pos }
    : { from: $from.start(list.depth), to: $from.end(list.depth) };
}

/** The positions of the blocks of text that the selection touches. */
function touchedLines({ doc, selection }: Transaction): Set<number> {
  const lines = new Set<number>();
  for (const range of selection.ranges) {
    const { from, to } = stretchOf(range);
    doc.nodesBetween(from, to, (node, position) => {
      if (node.isTextblock) lines.add(position);
    });
  }
  return lines;
}

/** True when every block of text in a container is touched. */
function isTouched(container: Node, position: number, lines: ReadonlySet<number>): boolean {
  let whole = true;
  container.descendants((node, offset) => {
    if (node.isTextblock) whole &&= lines.has(position + 1 + offset);
    return whole;
  });
  return whole;
}

/**
 * Gives every block of text that the selection touches a direction. A list is directed as a whole;
 * another container, a quote or a table, when all the text in it is touched: its own direction says on
 * which side its line or its first column stands.
 */
export function setBlockDirection(editor: Editor, dir: Direction): void {
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      const lines = touchedLines(tr);
      for (const { $from, $to } of tr.selection.ranges) {
        const { from, to } = stretchOf({ $from, $to });
        tr.doc.nodesBetween(from, to, (node, position) => {
          if (!('dir' in node.attrs) || node.attrs['dir'] === dir) return;
          const takes = node.isTextblock || isTouched(node, position, lines);
          if (takes) tr.setNodeAttribute(position, 'dir', dir);
        });
      }
      return true;
    })
    .run();
}

import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findPlaceholders } from '#core/find/placeholders';
import styles from './find-marks.module.css';
import { lineOf } from './passages';

const key = new PluginKey<DecorationSet>('placeholderMarks');

function marksOf(block: Node, position: number): Decoration[] {
  return findPlaceholders(lineOf(block)).map(({ from, to }) =>
    Decoration.inline(position + 1 + from, position + 1 + to, {
      class: styles['placeholder'] ?? '',
    }),
  );
}

/** The blocks of text that a range touches, with their positions. */
function blocksIn(doc: Node, from: number, to: number): { block: Node; position: number }[] {
  const blocks: { block: Node; position: number }[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) blocks.push({ block: node, position });
    return !node.isTextblock;
  });
  return blocks;
}

/** The marks after a change: only the blocks that it touched are read. */
function update(tr: Transaction, before: DecorationSet): DecorationSet {
  if (!tr.docChanged) return before;
  let set = before.map(tr.mapping, tr.doc);
  for (const [index, map] of tr.mapping.maps.entries()) {
    const rest = tr.mapping.slice(index + 1);
    map.forEach((_, __, start, end) => {
      const from = rest.map(start, -1);
      const to = Math.min(rest.map(end, 1), tr.doc.content.size);
      for (const { block, position } of blocksIn(tr.doc, from, to)) {
        const old = set.find(position, position + block.nodeSize);
        set = set.remove(old).add(tr.doc, marksOf(block, position));
      }
    });
  }
  return set;
}

/** Marks places that are still to be filled: «TK» and «؟؟». */
export const PlaceholderMarks = Extension.create({
  name: 'placeholderMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) =>
          DecorationSet.create(
            doc,
            blocksIn(doc, 0, doc.content.size).flatMap(({ block, position }) =>
              marksOf(block, position),
            ),
          ),
        apply: update,
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

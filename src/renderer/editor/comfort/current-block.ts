import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { editorSettings } from '../editor-settings';
import { keepLineInMiddle } from './keep-line-in-middle';

/**
 * The class of the block that is written. The others step back while the settings say so, and those out
 * of sight are not laid out (body-editor.module.css): what is typed needs a place to be typed into.
 */
const CURRENT = 'current-block';

const key = new PluginKey('currentBlock');

function currentBlock(state: EditorState): DecorationSet {
  const { $from, $to } = state.selection;
  const from = $from.depth === 0 ? $from.pos : $from.before(1);
  const to = $to.depth === 0 ? $to.pos : $to.after(1);
  const decorations: Decoration[] = [];
  const { dimOthers } = editorSettings.get();
  // Of the top level only, and only where the selection is: its ends, unless all of it is told apart.
  state.doc.nodesBetween(from, to, (node, position, parent) => {
    if (parent !== state.doc) return false;
    const end = position + node.nodeSize;
    if (dimOthers || position === from || end === to) {
      decorations.push(Decoration.node(position, end, { class: CURRENT }));
    }
    return false;
  });
  return DecorationSet.create(state.doc, decorations);
}

/** Draws the editor anew when one of the settings changes that it is drawn by. */
function followSettings(view: EditorView) {
  const stop = editorSettings.subscribe(() => {
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true));
  });
  return { destroy: stop };
}

/**
 * Marks the block that is written, and keeps its line in the middle of the window: each where the
 * settings say so.
 */
export const CurrentBlock = Extension.create({
  name: 'currentBlock',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key,
        view: followSettings,
        props: {
          decorations: currentBlock,
          handleScrollToSelection: (view) =>
            editorSettings.get().typewriter && keepLineInMiddle(view),
        },
      }),
    ];
  },
});

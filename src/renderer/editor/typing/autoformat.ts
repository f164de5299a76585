import { Extension } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import type { NodeType, ResolvedPos } from '@tiptap/pm/model';
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { canJoin, findWrapping } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { blockOfSign, type SignedBlock } from '#core/typing/block-sign';
import { editorSettings } from '../editor-settings';
import { textBefore } from './aids-place';
import { oneStep } from './one-step';

/** The longest sign: «####». */
const LONGEST_SIGN = 4;

const formatted = new PluginKey<boolean>('autoformat');

/** Puts the block around the paragraph that the position is in, and joins a list with the one above. */
function wrap(tr: Transaction, $pos: ResolvedPos, type: NodeType, block: SignedBlock): boolean {
  const range = $pos.blockRange();
  const attrs = {
    dir: $pos.parent.attrs['dir'] as unknown,
    ...(block.type === 'orderedList' && { start: block.start }),
  };
  const wrapping = range && findWrapping(range, type, attrs);
  if (!range || !wrapping) return false;
  tr.wrap(range, wrapping);
  const above = tr.doc.resolve(range.start).nodeBefore;
  const follows =
    above?.type === type &&
    (block.type === 'bulletList' ||
      (block.type === 'orderedList' &&
        Number(above.attrs['start']) + above.childCount === block.start));
  if (follows && canJoin(tr.doc, range.start)) tr.join(range.start);
  return true;
}

function setRule(tr: Transaction, $pos: ResolvedPos, rule: NodeType): boolean {
  const index = $pos.index(-1);
  if (!$pos.node(-1).canReplaceWith(index, index, rule)) return false;
  // The paragraph stays, empty, under the rule: one goes on writing there.
  tr.insert($pos.before(), rule.create());
  return true;
}

/** Makes the block of the paragraph at the position, if it can stand there. */
function format(tr: Transaction, position: number, block: SignedBlock): boolean {
  const $pos = tr.doc.resolve(position);
  const type = tr.doc.type.schema.nodes[block.type];
  if (type === undefined) return false;
  if (block.type === 'horizontalRule') return setRule(tr, $pos, type);
  if (block.type !== 'heading') return wrap(tr, $pos, type, block);
  const index = $pos.index(-1);
  if (!$pos.node(-1).canReplaceWith(index, index + 1, type)) return false;
  tr.setNodeMarkup($pos.before(), type, { ...$pos.parent.attrs, level: block.level });
  return true;
}

/** The block that the caret's paragraph becomes with a space, and the length of its sign. */
function signBefore($pos: ResolvedPos): { block: SignedBlock; length: number } | null {
  const length = $pos.parentOffset;
  if (length === 0 || length > LONGEST_SIGN || $pos.parent.type.name !== 'paragraph') return null;
  const block = blockOfSign(textBefore($pos));
  return block && { block, length };
}

/** Takes the sign away and makes its block; false, and nothing, when the block cannot stand there. */
function applySign(view: EditorView, block: SignedBlock, length: number): boolean {
  const start = view.state.selection.from - length;
  const trial = view.state.tr.delete(start, start + length);
  if (!format(trial, start, block)) return false;
  oneStep(view, (tr) => {
    tr.delete(start, start + length);
    format(tr, start, block);
    return tr.setMeta(formatted, true).scrollIntoView();
  });
  return true;
}

/** True right after a sign was made a block: the next Backspace gives it back. */
export function isJustFormatted(state: EditorState): boolean {
  return formatted.getState(state) === true;
}

/**
 * Blocks that are made by typing their sign: «## », «- », «1. », «١. », «> », «--- ». Undo, or
 * Backspace right after, gives back the sign as it was typed.
 */
export const Autoformat = Extension.create({
  name: 'autoformat',
  addProseMirrorPlugins() {
    return [
      new Plugin<boolean>({
        key: formatted,
        state: {
          init: () => false,
          apply(tr, was) {
            if (tr.getMeta(formatted) === true) return true;
            return was && !tr.docChanged && !tr.selectionSet;
          },
        },
        props: {
          handleTextInput(view, from, to, typed, asTyped) {
            if (typed !== ' ' || view.composing || !editorSettings.get().aidAutoformat)
              return false;
            const sign = from === to ? signBefore(view.state.doc.resolve(from)) : null;
            if (sign === null) return false;
            view.dispatch(asTyped());
            applySign(view, sign.block, sign.length + 1);
            return true;
          },
          handleKeyDown(view, event) {
            if (event.key !== 'Backspace' || !isJustFormatted(view.state)) return false;
            if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
            return view.state.selection instanceof TextSelection && undo(view.state, view.dispatch);
          },
        },
      }),
    ];
  },
});

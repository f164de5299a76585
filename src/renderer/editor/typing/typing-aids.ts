import { Extension } from '@tiptap/core';
import { closeHistory, undoNoScroll } from '@tiptap/pm/history';
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  type AidedKey,
  mayHaveAid,
  type RecentAid,
  typeWithAids,
} from '#core/typing/type-with-aids';
import type { DocRange } from '../caret/changed-ranges';
import { editorSettings } from '../editor-settings';
import { isArabicPlace, lastWordsBefore, textBefore } from './aids-place';
import { isLineEnd } from './is-line-end';
import { oneStep } from './one-step';

/** What an aid made just now. */
interface RecentPlace {
  aid: RecentAid;
  /** Where it ends. */
  to: number;
  /** What its first key was typed over, in the document as it was before. */
  over: DocRange;
}

const DIGIT = /\p{Nd}/u;

const recentAid = new PluginKey<RecentPlace | null>('recentAid');

/** What the change of an aid leaves for the next key. */
const madeBy = new WeakMap<Transaction, RecentPlace>();

/** What was made right before the caret, unless something is typed over. */
function placeBefore(state: EditorState, { from, to }: DocRange): RecentPlace | null {
  const place = recentAid.getState(state) ?? null;
  return from === to && place?.to === from ? place : null;
}

function aidedKey(state: EditorState, range: DocRange, typed: string): AidedKey | null {
  const { from } = range;
  const recent = placeBefore(state, range)?.aid ?? null;
  if (!mayHaveAid(typed, recent)) return null;
  const $from = state.doc.resolve(from);
  if (!$from.parent.isTextblock || !isArabicPlace($from)) return null;
  // Whether a quote is open is known from its block alone.
  const before = typed === '"' ? textBefore($from) : lastWordsBefore($from);
  return typeWithAids({ before, typed }, recent, editorSettings.get());
}

/**
 * Types a number with one more digit: what was made of it and what was typed of it are undone first.
 * So all its digits are one step, and what the aid makes of them is one.
 */
function retypeNumber(view: EditorView, literal: string, at: number, over: DocRange): void {
  const marks = view.state.doc.resolve(at).nodeBefore?.marks;
  undoNoScroll(view.state, view.dispatch);
  undoNoScroll(view.state, view.dispatch);
  const { tr, schema } = view.state;
  tr.replaceWith(over.from, over.to, schema.text(literal, marks));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, over.from + literal.length)));
}

function applyEdit(view: EditorView, { edit, recent }: AidedKey, over: DocRange): void {
  const caret = view.state.selection.from;
  const start = caret - edit.back;
  const { insert, length } = edit;
  oneStep(view, (tr) => {
    if (insert === '') tr.delete(start, start + length);
    else tr.insertText(insert, start, start + length);
    if (recent !== null) madeBy.set(tr, { aid: recent, to: tr.selection.from, over });
    return tr.scrollIntoView();
  });
}

/**
 * What is set right while it is typed: marks, quotes, spaces, digits (`core/typing/`). The key is typed
 * first, as it is; the aid follows as a step of undo, so that one undo gives back what was typed.
 */
export const TypingAids = Extension.create({
  name: 'typingAids',
  addProseMirrorPlugins() {
    return [
      new Plugin<RecentPlace | null>({
        key: recentAid,
        state: {
          init: () => null,
          apply(tr, place) {
            const made = madeBy.get(tr);
            if (made !== undefined) return made;
            return tr.docChanged || tr.selectionSet ? null : place;
          },
        },
        props: {
          handleTextInput(view, from, to, typed, asTyped) {
            if (view.composing || typed.length !== 1) return false;
            const key = aidedKey(view.state, { from, to }, typed);
            if (key === null) return false;
            const number = key.taken > 0 ? placeBefore(view.state, { from, to }) : null;
            const over = number?.over ?? { from, to };
            if (number !== null) retypeNumber(view, key.literal, from, over);
            // A number is a step of its own from its first digit on.
            else view.dispatch(DIGIT.test(typed) ? closeHistory(asTyped()) : asTyped());
            applyEdit(view, key, over);
            return true;
          },
          handleKeyDown(view, event) {
            if (!isLineEnd(event) || view.composing) return false;
            const { selection } = view.state;
            if (!selection.empty) return false;
            const key = aidedKey(view.state, selection, '\n');
            if (key !== null) applyEdit(view, key, selection);
            // Enter does what it does.
            return false;
          },
        },
      }),
    ];
  },
});

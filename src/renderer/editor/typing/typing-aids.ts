import { Extension } from '@tiptap/core';
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
import { editorSettings } from '../editor-settings';
import { isArabicPlace, lastWordsBefore, textBefore } from './aids-place';
import { isLineEnd } from './is-line-end';
import { oneStep } from './one-step';

/** What an aid made just now, and where it ends. */
interface RecentPlace {
  aid: RecentAid;
  to: number;
}

const recentAid = new PluginKey<RecentPlace | null>('recentAid');

/** What the change of an aid leaves for the next key. */
const madeBy = new WeakMap<Transaction, RecentPlace>();

function aidedKey(state: EditorState, from: number, typed: string): AidedKey | null {
  const place = recentAid.getState(state) ?? null;
  const recent = place !== null && place.to === from ? place.aid : null;
  if (!mayHaveAid(typed, recent)) return null;
  const $from = state.doc.resolve(from);
  if (!$from.parent.isTextblock || !isArabicPlace($from)) return null;
  // Whether a quote is open is known from its block alone.
  const before = typed === '"' ? textBefore($from) : lastWordsBefore($from);
  return typeWithAids({ before, typed }, recent, editorSettings.get());
}

/** Puts what was typed in the place of a range, and the caret after it. */
function typeOver({ tr }: EditorState, typed: string, from: number, to: number): Transaction {
  tr.insertText(typed, from, to);
  return tr.setSelection(TextSelection.create(tr.doc, from + typed.length));
}

function applyEdit(view: EditorView, { edit, recent }: AidedKey): void {
  const caret = view.state.selection.from;
  const start = caret - edit.back;
  const { insert, length } = edit;
  oneStep(view, (tr) => {
    if (insert === '') tr.delete(start, start + length);
    else tr.insertText(insert, start, start + length);
    if (recent !== null) madeBy.set(tr, { aid: recent, to: tr.selection.from });
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
            const key = aidedKey(view.state, from, typed);
            if (key === null) return false;
            view.dispatch(
              key.taken === 0 ? asTyped() : typeOver(view.state, key.literal, from - key.taken, to),
            );
            applyEdit(view, key);
            return true;
          },
          handleKeyDown(view, event) {
            if (!isLineEnd(event) || view.composing) return false;
            const { selection } = view.state;
            if (!selection.empty) return false;
            const key = aidedKey(view.state, selection.from, '\n');
            if (key !== null) applyEdit(view, key);
            // Enter does what it does.
            return false;
          },
        },
      }),
    ];
  },
});

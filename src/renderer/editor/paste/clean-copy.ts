import { Extension } from '@tiptap/core';
import { DOMSerializer, type Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { COPIED_TYPE, writeCopiedSlice } from '#core/paste/copied-slice';
import { sliceBody } from '#core/paste/slice-body';
import { COPIED_MARK, writeCopiedHtml } from '#core/paste/write-copied-html';
import { writeCopiedText } from '#core/paste/write-copied-text';
import { oneStep } from '../typing/one-step';
import { rememberCut } from './last-cut';

/** Puts the selection on the clipboard: as HTML and text for others, and exactly, for this program. */
function copySelection(view: EditorView, { clipboardData }: ClipboardEvent): string | null {
  const { selection } = view.state;
  if (selection.empty || clipboardData === null) return null;
  const slice = selection.content();
  const { body, isLine } = sliceBody(slice);
  const copied = writeCopiedSlice(slice);
  clipboardData.clearData();
  clipboardData.setData('text/html', writeCopiedHtml(body, isLine));
  clipboardData.setData('text/plain', writeCopiedText(body));
  clipboardData.setData(COPIED_TYPE, copied);
  return copied;
}

function copy(view: EditorView, event: ClipboardEvent): boolean {
  const copied = copySelection(view, event);
  if (copied === null) return false;
  // The words that were cut before have their comments no more, even if these are the same.
  rememberCut(copied, copied);
  event.preventDefault();
  return true;
}

function cut(view: EditorView, event: ClipboardEvent): boolean {
  const whole = JSON.stringify(view.state.selection.content().toJSON());
  const copied = copySelection(view, event);
  if (copied === null) return false;
  event.preventDefault();
  if (!view.editable) return true;
  rememberCut(copied, whole);
  oneStep(view, (tr) => tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'));
  return true;
}

/** Writes what is dragged to other programs as what is copied is written. */
class CopySerializer extends DOMSerializer {
  override serializeFragment(content: Fragment): DocumentFragment {
    const { body } = sliceBody(new Slice(content, 0, 0));
    const html = writeCopiedHtml(body, false).replace(COPIED_MARK, '');
    const page = new DOMParser().parseFromString(html, 'text/html');
    const fragment = page.createDocumentFragment();
    fragment.append(...page.body.childNodes);
    return fragment;
  }
}

/** What is copied, cut or dragged out is clean HTML and text; within the program nothing is lost. */
export const CleanCopy = Extension.create({
  name: 'cleanCopy',
  // Before TipTap's own writer of plain text.
  priority: 200,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: { copy, cut },
          clipboardSerializer: new CopySerializer({}, {}),
          clipboardTextSerializer: (slice) => writeCopiedText(sliceBody(slice).body),
        },
      }),
    ];
  },
});

import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readableAddress } from '#core/article/readable-address';
import { unwrapAddress } from '#core/paste/unwrap-address';
import { wholeAddress } from '#core/typing/typed-address';
import { oneStep } from '../typing/one-step';
import { linkAt } from './link-at';

/** Puts the address in as text, then makes a link of it: undo takes the link away first. */
function insertAddress(view: EditorView, pasted: string, href: string): void {
  const { link } = view.state.schema.marks;
  const { from } = view.state.selection;
  const text = readableAddress(pasted);
  const tr = closeHistory(view.state.tr).insertText(text).scrollIntoView();
  view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'));
  if (link === undefined) return;
  oneStep(view, (step) => step.addMark(from, from + text.length, link.create({ href })));
}

function linkRange(view: EditorView, from: number, to: number, href: string): void {
  const { link } = view.state.schema.marks;
  if (link === undefined) return;
  oneStep(view, (tr) => tr.removeMark(from, to, link).addMark(from, to, link.create({ href })));
}

/**
 * An address pasted over a selection makes a link of it; pasted elsewhere it is one. «Paste as text»
 * (Ctrl+Shift+V) pastes its letters.
 */
export function pasteAddressPlugin(): Plugin {
  let asText = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_, event) {
          // Shift+Insert is an ordinary paste, and Shift alone selects.
          asText = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key !== 'Insert';
          return false;
        },
        keyup(_, event) {
          asText &&= event.shiftKey;
          return false;
        },
      },
      handlePaste(view, event) {
        const pasted = unwrapAddress(event.clipboardData?.getData('text/plain') ?? '');
        const href = asText ? null : wholeAddress(pasted);
        const { selection, doc } = view.state;
        if (href === null || selection instanceof NodeSelection) return false;
        // «Select all» of one paragraph is that paragraph's text.
        const { $from, $to, from, to } = TextSelection.between(selection.$from, selection.$to);
        if (!$from.sameParent($to)) return false;
        const selected = doc.textBetween(from, to, '\n', '\n');
        if (selected.trim() !== '' && wholeAddress(selected) === null) {
          linkRange(view, from, to, href);
          return true;
        }
        // What brings its own links, as copy of this program does, is a paste like any other.
        const isBare = event.clipboardData?.getData('text/html') === '';
        if (!isBare || linkAt($from) !== null) return false;
        insertAddress(view, pasted, href);
        return true;
      },
    },
  });
}

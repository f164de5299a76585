import type { EditorState } from '@tiptap/pm/state';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { addressAtEnd } from '#core/typing/typed-address';
import { editorSettings } from '../editor-settings';
import { textBefore } from '../typing/aids-place';
import { isLineEnd } from '../typing/is-line-end';
import { oneStep } from '../typing/one-step';

/** The longest address that is looked for, in UTF-16 units; longer ones are pasted. */
const LONGEST = 2048;

/** Keys that end an address. Those of ASCII may be part of it: they end it with the space that follows. */
const ENDS_ADDRESS = /^[\s،؛؟»›]$/u;

interface FoundAddress {
  from: number;
  to: number;
  href: string;
}

function addressBefore(state: EditorState, position: number): FoundAddress | null {
  const { link } = state.schema.marks;
  const $pos = state.doc.resolve(position);
  const { parent } = $pos;
  if (link === undefined || !parent.isTextblock || !parent.type.allowsMarkType(link)) return null;
  const text = textBefore($pos, LONGEST);
  const address = addressAtEnd(text);
  if (address === null) return null;
  const start = position - text.length;
  const range = { from: start + address.start, to: start + address.end };
  return state.doc.rangeHasMark(range.from, range.to, link)
    ? null
    : { ...range, href: address.href };
}

function makeLink(view: EditorView, { from, to, href }: FoundAddress): void {
  const { link } = view.state.schema.marks;
  if (link !== undefined) oneStep(view, (tr) => tr.addMark(from, to, link.create({ href })));
}

/**
 * An address that was typed becomes a link when what follows ends it; undo gives back the plain text.
 */
export function autolinkPlugin(): Plugin {
  const isOn = (view: EditorView) => editorSettings.get().aidLinks && !view.composing;
  return new Plugin({
    props: {
      handleTextInput(view, from, _to, typed, asTyped) {
        if (!ENDS_ADDRESS.test(typed) || !isOn(view)) return false;
        const address = addressBefore(view.state, from);
        if (address === null) return false;
        view.dispatch(asTyped());
        makeLink(view, address);
        return true;
      },
      handleKeyDown(view, event) {
        if (!isLineEnd(event) || !isOn(view)) return false;
        const { selection } = view.state;
        const address = selection.empty ? addressBefore(view.state, selection.from) : null;
        if (address !== null) makeLink(view, address);
        // Enter does what it does.
        return false;
      },
    },
  });
}

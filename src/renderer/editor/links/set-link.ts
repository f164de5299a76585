import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readableAddress } from '#core/article/readable-address';
import { readLinkAddress } from '#core/article/web-address';
import { wholeAddress } from '#core/typing/typed-address';
import { oneStep } from '../typing/one-step';
import { linkOfSelection } from './link-at';

/** What becomes a link, or is one. */
export interface LinkTarget {
  from: number;
  to: number;
  /** Its address; null when it is no link yet. */
  href: string | null;
  /** Its text; null when it is more than text of one paragraph, which is not edited with the link. */
  text: string | null;
}

/** What a link would be set on now: the link that the selection is in, or what is selected. */
export function linkTarget(view: EditorView): LinkTarget {
  const { selection, doc } = view.state;
  const link = linkOfSelection(selection);
  const { from, to } = link ?? selection;
  const $from = doc.resolve(from);
  const isText =
    $from.parent.inlineContent &&
    $from.sameParent(doc.resolve(to)) &&
    doc.textBetween(from, to, '\n', '\n').length === to - from;
  const text = isText ? doc.textBetween(from, to) : null;
  return { from, to, href: link?.href ?? null, text };
}

/**
 * Reads what was typed as a link's address: `example.org` lacks nothing but its scheme, and a mailbox
 * is one. Null when no link may have it.
 */
export function givenAddress(text: string): string | null {
  const typed = readLinkAddress(text);
  if (typed.ok) return typed.url;
  const mailbox = wholeAddress(text);
  if (mailbox !== null || typed.fault !== 'no-scheme') return mailbox;
  const repaired = readLinkAddress(`https://${text.trim()}`);
  return repaired.ok ? repaired.url : null;
}

/**
 * Makes a link of the target, one step of undo; the caret goes behind it.
 * @param text what the link says; empty for its address
 */
export function setLink(view: EditorView, target: LinkTarget, text: string, href: string): void {
  const { from, to } = target;
  const { link } = view.state.schema.marks;
  if (link === undefined) return;
  const mark = link.create({ href });
  oneStep(view, (tr) => {
    let end = to;
    if (target.text === null || (text === target.text && text !== '')) {
      tr.removeMark(from, to, link).addMark(from, to, mark);
    } else {
      const shown = text.trim() === '' ? readableAddress(href) : text;
      const $from = tr.doc.resolve(from);
      const others = ($from.nodeAfter !== null && from < to ? $from.nodeAfter.marks : $from.marks())
        // Whether the new text needs to be isolated is seen when it is there.
        .filter(({ type }) => type.name !== 'isolate');
      tr.replaceWith(from, to, tr.doc.type.schema.text(shown, mark.addToSet(others)));
      end = from + shown.length;
    }
    return tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)).scrollIntoView();
  });
}

/** Takes the links away from the selection, or the one that the caret is in; the text stays. */
export function removeLink(view: EditorView): void {
  const { selection, schema } = view.state;
  const { from, to } = linkOfSelection(selection) ?? selection;
  const { link } = schema.marks;
  if (link !== undefined) oneStep(view, (tr) => tr.removeMark(from, to, link));
}

import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import type { DraftSession } from '../../drafts/draft-session';
import { offsetInBox } from './field-element';
import { type Hit, rangeInBody } from './hit';
import { withFieldBox } from './scroll-to-hit';

/**
 * Puts the caret at a hit, with its words selected, in the middle of the window.
 * @param mapping the changes of the copy since the hit was found
 */
export function goToHit(
  editor: Editor,
  session: DraftSession,
  hit: Hit,
  mapping: Mapping = new Mapping(),
): void {
  const { passage, match } = hit;
  if (passage.kind === 'field') {
    withFieldBox(passage.place, (box) => {
      const start = offsetInBox(session.fields.get(), passage.place);
      box.focus({ preventScroll: true });
      box.setSelectionRange(start + match.from, start + match.to);
      box.scrollIntoView({ block: 'center' });
    });
    return;
  }
  const range = rangeInBody(hit, mapping);
  if (range === null) return;
  const { state, view } = editor;
  const isNode = passage.kind === 'attribute';
  const selection = isNode
    ? NodeSelection.create(state.doc, range.from)
    : TextSelection.create(state.doc, range.from, range.to);
  view.dispatch(state.tr.setSelection(selection));
  view.focus();
  const at = isNode ? view.nodeDOM(range.from) : view.domAtPos(range.from, 1).node;
  const element = at instanceof Element ? at : at?.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

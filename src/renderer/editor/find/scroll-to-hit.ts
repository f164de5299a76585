import type { Editor } from '@tiptap/core';
import type { FieldPlace } from '#core/find/field-texts';
import { inspectorRequest } from '../../inspector/inspector-request';
import { type FieldBox, fieldBox } from './field-element';
import type { Hit } from './hit';

/** How many frames the window may take to show a box that was not on it. */
const FRAMES = 30;

/** The fields whose boxes are not on the sheet. */
const IN_DETAILS = new Set<FieldPlace['field']>(['category', 'tags', 'notes', 'leadImage']);

/** Calls back with a field's box; opens the panel that it is in. Does nothing when there is none. */
export function withFieldBox(place: FieldPlace, act: (box: FieldBox) => void): void {
  let frames = 0;
  const look = () => {
    const box = fieldBox(place);
    if (box !== null) {
      act(box);
      return;
    }
    if (frames === 0 && IN_DETAILS.has(place.field)) inspectorRequest.set({ tab: 'details' });
    frames += 1;
    if (frames < FRAMES) requestAnimationFrame(look);
  };
  look();
}

/** Brings a hit to the middle of the window and leaves the focus where it is. */
export function scrollToHit(editor: Editor, { passage }: Hit): void {
  if (passage.kind === 'field') {
    withFieldBox(passage.place, (box) => box.scrollIntoView({ block: 'center' }));
    return;
  }
  editor.view.dom.querySelector('[data-find-current]')?.scrollIntoView({ block: 'center' });
}

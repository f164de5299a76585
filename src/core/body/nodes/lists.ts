import {
  BulletList as TiptapBulletList,
  ListItem as TiptapListItem,
  OrderedList as TiptapOrderedList,
} from '@tiptap/extension-list';
import { type AttributeSource, directionAttribute } from '../block-direction';

export const ListItem = TiptapListItem;

/** A list with bullets. `dir` decides on which side they stand. */
export const BulletList = TiptapBulletList.extend({
  addAttributes() {
    return { ...this.parent?.(), ...directionAttribute };
  },
});

function readStart(element: AttributeSource): number {
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  return Number.isSafeInteger(start) ? start : 1;
}

/** A numbered list, from `start` on. */
export const OrderedList = TiptapOrderedList.extend({
  addAttributes() {
    return {
      start: { default: 1, validate: 'number', parseHTML: readStart },
      ...directionAttribute,
    };
  },
});

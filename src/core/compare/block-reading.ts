import { attributeText, type BodyNode } from '../body/body-json';
import { bodyText } from '../body/body-text';
import { holdings, isKnownNode } from '../body/content-model';
import type { ItemReading } from './align-items';
import { withoutSilentMarks } from './silent-marks';

/** The words of a block and of all that is in it, one line for each block of text. */
export function blockText(block: BodyNode): string {
  return bodyText({ type: 'doc', content: [block] });
}

/** True for a block that holds other blocks: a list, an item of one, a quote. */
export function holdsBlocks(block: BodyNode): boolean {
  if (!isKnownNode(block.type)) return false;
  return !['runs', 'nothing'].includes(holdings[block.type]);
}

/** What a block is known by that has few words or none: the file of an image, the address of a card. */
function nameOf({ attrs }: BodyNode): string {
  return attributeText(attrs, 'file') || attributeText(attrs, 'url');
}

/** How blocks of copy are told apart: by type, name and words, whatever their marks. */
export const blockReading: ItemReading<BodyNode> = {
  keyOf: (block) => `${block.type}\n${nameOf(block)}\n${withoutSilentMarks(blockText(block))}`,
  // A block that never has words is no blank one that might have been filled.
  textOf: (block) =>
    `${nameOf(block)} ${blockText(block)}`.trim() ||
    (block.type === 'paragraph' || block.type === 'heading' || holdsBlocks(block)
      ? ''
      : block.type),
};

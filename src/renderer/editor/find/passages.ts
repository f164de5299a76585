import type { Node } from '@tiptap/pm/model';
import type { Article } from '#core/article/article';
import { type FieldPlace, fieldTexts } from '#core/find/field-texts';
import { OBJECT } from '#core/find/find-query';
import { attributeTexts } from '#core/find/text-attributes';

/** A run of words of the open article that is searched by itself, and where it stands. */
export type Passage =
  /** A block of the copy: the position of its first letter. */
  | { kind: 'text'; text: string; from: number }
  /** Words that a node of the copy holds beside its content: a caption, a footnote. */
  | { kind: 'attribute'; text: string; from: number; type: string; attribute: string }
  | { kind: 'field'; text: string; place: FieldPlace };

type BodyPassage = Exclude<Passage, { kind: 'field' }>;

/** Passages of the blocks at the top of the copy, counted from their start; blocks never change. */
const known = new WeakMap<Node, BodyPassage[]>();

/** The text of a block, one unit for each position in it. */
export function lineOf(block: Node): string {
  return block.children
    .map((child) => child.text ?? (child.type.name === 'hardBreak' ? '\n' : OBJECT))
    .join('');
}

function readBlock(block: Node): BodyPassage[] {
  const passages: BodyPassage[] = [];
  const read = (node: Node, from: number) => {
    for (const { attribute, text } of attributeTexts(node.type.name, node.attrs)) {
      passages.push({ kind: 'attribute', text, from, type: node.type.name, attribute });
    }
    if (node.isTextblock && node.childCount > 0) {
      passages.push({ kind: 'text', text: lineOf(node), from: from + 1 });
    }
  };
  read(block, 0);
  block.descendants((node, position) => read(node, position + 1));
  return passages;
}

/** The words of the copy, block by block. What was read before and did not change is not read again. */
export function bodyPassages(doc: Node): BodyPassage[] {
  const passages: BodyPassage[] = [];
  doc.forEach((block, offset) => {
    let ofBlock = known.get(block);
    if (ofBlock === undefined) {
      ofBlock = readBlock(block);
      known.set(block, ofBlock);
    }
    for (const passage of ofBlock) passages.push({ ...passage, from: passage.from + offset });
  });
  return passages;
}

/**
 * The words of an article in the order of the window.
 * @param article its fields; its body may be out of date
 * @param doc its body, as the editor has it
 */
export function articlePassages(article: Article, doc: Node): Passage[] {
  const { before, after } = fieldTexts(article);
  const ofField = (text: { place: FieldPlace; text: string }): Passage => ({
    kind: 'field',
    ...text,
  });
  return [...before.map(ofField), ...bodyPassages(doc), ...after.map(ofField)];
}

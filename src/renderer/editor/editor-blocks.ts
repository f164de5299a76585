import type { Node } from '@tiptap/pm/model';
import { type BodyNode, isBodyDoc } from '#core/body/body-json';
import { releaseUnknown } from '#core/body/release-unknown';
import type { BodyBlocks } from '../drafts/body-blocks';

/** Blocks as the article holds them; ProseMirror's never change, so each is read once. */
const read = new WeakMap<Node, BodyNode>();

/** A block without the stand-ins that the editor needs. */
function readBlock(block: Node): BodyNode[] {
  const known = read.get(block);
  if (known !== undefined) return [known];
  const doc: unknown = { type: 'doc', content: [block.toJSON()] };
  if (!isBodyDoc(doc)) throw new TypeError('the editor holds a block that is none');
  const { content } = releaseUnknown(doc);
  for (const released of content) read.set(block, released);
  return content;
}

/** The document of the editor as the session compares and reads it. Costs nothing by itself. */
export function editorBlocks(doc: Node): BodyBlocks {
  return {
    blocks: doc.children,
    read: (from, to) => doc.children.slice(from, to).flatMap(readBlock),
  };
}

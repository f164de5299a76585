import { readWebAddress } from '../article/web-address';
import { type BodyDoc, type BodyNode, emptyBody, paragraphNode, textNode } from '../body/body-json';
import { DEFAULT_DIRECTION } from '../body/block-direction';
import type { Piece } from './reading';
import { continuesList, listOf, readListItemBlock } from './text/list-item';

/** A paragraph that keeps its piece's address: as a link on the words, or after them as it is. */
function linkedParagraph(text: string, url: string): BodyNode {
  if (!readWebAddress(url).ok) return paragraphNode(`${text} ${url}`.trim());
  const link = { type: 'link', attrs: { href: url } };
  return {
    type: 'paragraph',
    attrs: { dir: DEFAULT_DIRECTION },
    content: [textNode(text === '' ? url : text, [link])],
  };
}

function paragraphsOf({ text, url }: Piece): BodyNode[] {
  if (url !== '') return [linkedParagraph(text, url)];
  return text.split('\n').map((line) => paragraphNode(line));
}

/**
 * The body that pieces make, in their order. A piece with a block is that block; one without is a
 * paragraph for each of its lines; items of a list that follow each other are one list.
 */
export function assembleBody(pieces: readonly Piece[]): BodyDoc {
  const content: BodyNode[] = [];
  let list: BodyNode | undefined;
  for (const piece of pieces) {
    const item = piece.block === null ? null : readListItemBlock(piece.block);
    if (item !== null && list !== undefined && continuesList(list, item)) {
      list.content?.push(item.item);
    } else if (item !== null) {
      list = listOf(item);
      content.push(list);
    } else {
      list = undefined;
      if (piece.block === null) content.push(...paragraphsOf(piece));
      else content.push(piece.block);
    }
  }
  return content.length > 0 ? { type: 'doc', content } : emptyBody();
}

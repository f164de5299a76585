import type { Article } from '../article/article';
import { emptyBody } from '../body/body-json';
import type { BlockComparison } from './compare-blocks';

/**
 * The second article of a comparison, with one block of the body as the first one has it: an edited
 * block as it was, a removed one back in its place, an added one gone.
 * @param after the article that was compared
 */
export function takeBlock(after: Article, block: BlockComparison): Article {
  const content = after.body.content.toSpliced(
    block.otherIndex,
    block.kind === 'removed' ? 0 : 1,
    ...(block.kind === 'added' ? [] : [block.before]),
  );
  return {
    ...after,
    body: { ...after.body, content: content.length > 0 ? content : emptyBody().content },
  };
}

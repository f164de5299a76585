import type { Article } from '../article/article';
import type { BodyNode } from '../body/body-json';
import { isImageName } from './image-name';

function collect(node: BodyNode, files: Set<string>): void {
  const file = node.type === 'image' ? node.attrs?.['file'] : undefined;
  if (typeof file === 'string' && isImageName(file)) files.add(file);
  for (const child of Array.isArray(node.content) ? node.content : []) collect(child, files);
}

/**
 * The files in the `images` folder that an article shows, each once: the lead image's, unless it is an
 * address, then those of the body in their order.
 */
export function imagesOf(article: Pick<Article, 'leadImage' | 'body'>): string[] {
  const files = new Set<string>();
  const lead = article.leadImage?.file ?? '';
  if (isImageName(lead)) files.add(lead);
  collect(article.body, files);
  return [...files];
}

import type { BodyNode } from '../../../body/body-json';
import { bodyText } from '../../../body/body-text';
import type { Reading } from '../../reading';

/** The numbers that numbered lists write themselves. */
function listNumbers(block: BodyNode): string {
  const start = block.type === 'orderedList' ? Number(block.attrs?.['start'] ?? 1) : null;
  if (start === null) return '';
  return (block.content ?? []).map((_, index) => String(start + index)).join(' ');
}

/**
 * Every place where a word of the original may have gone: the article's fields, labels that the
 * article's own layout says again, the words of dates, repeats that were merged and reported.
 */
export function readableParts({ article, pieces, notices }: Reading): string[] {
  return [
    article.kicker,
    article.headline,
    article.subheadline,
    ...article.byline,
    article.dateline.place,
    article.dateline.agency,
    ...article.tags,
    bodyText(article.body),
    ...article.body.content.map(listNumbers),
    ...article.sources.flatMap(({ name, url }) => [name, url]),
    ...article.relatedLinks.flatMap(({ title, url }) => [title, url]),
    ...pieces
      .filter(({ role }) => role === 'label' || role === 'published-at' || role === 'updated-at')
      .map(({ text }) => text),
    ...notices.flatMap((notice) => {
      if (notice.code !== 'merged-repeat') return [];
      const { url = '' } =
        article.relatedLinks.find(
          ({ title, group }) => title === notice.title && group === notice.group,
        ) ?? {};
      return Array.from({ length: notice.count - 1 }, () => `${notice.title} ${url}`);
    }),
  ];
}

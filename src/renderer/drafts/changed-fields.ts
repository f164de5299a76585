import type { Article } from '#core/article/article';
import type { ArticleChange } from '#core/article/article-change';

/**
 * The fields of an article, its body apart, that are other values or objects than before; null when
 * there are none. Compares references only.
 */
export function changedFields(before: Article, after: Article): ArticleChange['fields'] | null {
  if (before === after) return null;
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([key, value]) => key !== 'body' && value !== old.get(key),
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

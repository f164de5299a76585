import { useEffect, useState } from 'react';
import type { Article } from '#core/article/article';
import { compareArticles, type FieldComparison } from '#core/compare/compare-articles';

/** Longest wait for an idle slice, in milliseconds. */
const LONGEST_WAIT = 200;

/** Two articles compared, in an idle slice; null until then. */
export function useComparison(
  before: Article | null,
  after: Article | null,
): FieldComparison[] | null {
  const [result, setResult] = useState<{
    before: Article;
    after: Article;
    fields: FieldComparison[];
  } | null>(null);
  useEffect(() => {
    if (before === null || after === null) return undefined;
    const idle = requestIdleCallback(
      () => setResult({ before, after, fields: compareArticles(before, after) }),
      { timeout: LONGEST_WAIT },
    );
    return () => cancelIdleCallback(idle);
  }, [before, after]);
  return result?.before === before && result?.after === after ? result.fields : null;
}

import { useEffect, useState } from 'react';
import type { Article } from '#core/article/article';
import { compareArticles, type FieldComparison } from '#core/compare/compare-articles';

/** Longest wait for an idle slice, in milliseconds. */
const LONGEST_WAIT = 200;

interface Result {
  sides: string;
  before: Article;
  after: Article;
  fields: FieldComparison[];
}

/**
 * Two articles compared, in an idle slice; null until then.
 * @param sides names what is compared: the last result stays while one of these changes a little
 * @returns the fields, and whether they are those of the articles given
 */
export function useComparison(
  sides: string,
  before: Article | null,
  after: Article | null,
): { fields: FieldComparison[] | null; isCurrent: boolean } {
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    if (before === null || after === null) return undefined;
    const compare = () =>
      setResult({ sides, before, after, fields: compareArticles(before, after) });
    const idle = requestIdleCallback(compare, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(idle);
  }, [sides, before, after]);
  if (result?.sides !== sides) return { fields: null, isCurrent: false };
  const isCurrent = result.before === before && result.after === after;
  return { fields: result.fields, isCurrent };
}

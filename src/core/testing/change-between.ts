import type { BodyDoc } from '../body/body-json';
import type { Article } from '../article/article';
import type { ArticleChange, BodySplice } from '../article/article-change';

/** Equal as JSON. Equal values whose keys are in another order count as different. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function fieldsBetween(before: object, after: object, apart: readonly string[]) {
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([key, value]) => !apart.includes(key) && !(old.has(key) && isSame(old.get(key), value)),
  );
  const removed = [...old.keys()].filter((key) => !Object.hasOwn(after, key));
  return { fields: Object.fromEntries(changed), ...(removed.length > 0 && { removed }) };
}

function bodyBetween(before: BodyDoc, after: BodyDoc): BodySplice | null {
  const old = before.content;
  const now = after.content;
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && isSame(old[from], now[from])) from += 1;
  let kept = 0;
  while (kept < shorter - from && isSame(old.at(-1 - kept), now.at(-1 - kept))) kept += 1;
  const splice = {
    from,
    remove: old.length - kept - from,
    insert: now.slice(from, now.length - kept),
  };
  const { fields, removed } = fieldsBetween(before, after, ['type', 'content']);
  const own = removed !== undefined || Object.keys(fields).length > 0;
  if (own) return { ...splice, fields, ...(removed !== undefined && { removed }) };
  return splice.remove === 0 && splice.insert.length === 0 ? null : splice;
}

/** What makes the one article of the other, so that `applyChange(before, change)` equals `after`. */
export function changeBetween(before: Article, after: Article): ArticleChange {
  const body = bodyBetween(before.body, after.body);
  return { ...fieldsBetween(before, after, ['body']), body };
}

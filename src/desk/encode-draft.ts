import type { Article } from '#core/article/article';
import { writeJson } from '#core/formats/json/write';

/** The bytes of a draft: the canonical JSON, so that equal articles are equal files. */
export function encodeDraft(id: string, article: Article): Uint8Array {
  return new TextEncoder().encode(writeJson({ ...article, id }));
}

import { z } from 'zod';
import type { Article } from '#core/article/article';
import type { ArticleChange } from '#core/article/article-change';
import { articleSchema } from '#core/article/article-schema';
import { type BodyNode, isBodyNode } from '#core/body/body-json';
import { readArticle } from '#core/article/read-article';
import { journalMark } from './arg-schemas';

/** Blocks are read once more, as all of the body is, when the journal is. */
const block = z.custom<BodyNode>(isBodyNode);

/** Fields that changed: as the article's own, but none is filled in where it is missing. */
const fields = z.looseObject(
  Object.fromEntries(
    Object.entries(articleSchema.shape)
      .filter(([key]) => key !== 'body' && key !== 'format' && key !== 'version')
      .map(([key, schema]) => [
        key,
        (schema instanceof z.ZodDefault ? schema.unwrap() : schema).optional(),
      ]),
  ),
);

const removed = z.array(z.string()).optional();

const change: z.ZodType<ArticleChange> = z.strictObject({
  fields,
  removed,
  body: z
    .strictObject({
      from: z.number().int().min(0),
      remove: z.number().int().min(0),
      insert: z.array(block),
      fields: z.record(z.string(), z.unknown()).optional(),
      removed,
    })
    .nullable(),
});

const article: z.ZodType<Article> = z.unknown().transform((data) => readArticle(data).article);

const shared = { ...journalMark.shape, base: z.string().max(128) };

/** What a window sends to the journal, and what a line of the journal holds. */
export const journalRecord = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('change'), change }),
  z.strictObject({ ...shared, kind: z.literal('whole'), article }),
]);

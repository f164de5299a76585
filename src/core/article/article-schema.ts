import { z } from 'zod';
import { ARTICLE_FORMAT, ARTICLE_VERSION, RELATED_GROUPS } from './article';

const text = z.string().default('');

/** Where an article file may leave a field out, the default stands here. Unknown keys are kept. */
export const articleSchema = z.looseObject({
  format: z.literal(ARTICLE_FORMAT),
  version: z.literal(ARTICLE_VERSION),
  id: text,
  language: z.string().min(1).default('ar'),
  slug: text,
  kicker: text.describe('The short label above the headline: «عاجل», «خاص»'),
  headline: text,
  subheadline: text,
  byline: z.array(z.string()).default([]).describe('Names; may be empty'),
  dateline: z
    .looseObject({ place: text, agency: text })
    .default({ place: '', agency: '' })
    .describe('Where the report was filed and by whom; either may be empty'),
  publishedAt: z
    .string()
    .nullable()
    .default(null)
    .describe('ISO 8601 date, or date-time, with offset where known; null when unknown'),
  updatedAt: z
    .string()
    .nullable()
    .default(null)
    .describe('ISO 8601 date, or date-time, with offset where known; null when unknown'),
  body: z
    .looseObject({
      type: z.literal('doc'),
      content: z.array(z.looseObject({ type: z.string() })).default([]),
    })
    .default({ type: 'doc', content: [] })
    .describe('ProseMirror JSON'),
  sources: z.array(z.looseObject({ name: text, url: text })).default([]),
  relatedLinks: z
    .array(z.looseObject({ group: z.enum(RELATED_GROUPS), title: text, url: text }))
    .default([]),
  category: text,
  tags: z.array(z.string()).default([]),
  leadImage: z
    .looseObject({ file: text, alt: text, caption: text, credit: text })
    .nullable()
    .default(null),
  notes: text.describe('Notes for the desk; never exported to HTML'),
});

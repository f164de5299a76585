import { z } from 'zod';
import { articleSchema } from '../../article/article-schema';

/**
 * The JSON Schema (2020-12) of an article file as this program writes it, as the text of
 * `docs/article.schema.json`. Every field is there in what is written, so every field is required;
 * further ones are allowed, since the fields of newer versions are kept.
 */
export function articleJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(articleSchema, { io: 'output' });
  const described = {
    $schema,
    title: 'Muharrir article',
    description: 'An article of news copy with its sources and related links.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

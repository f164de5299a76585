import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '../../article/blank-article';
import { ReadError } from '../../article/read-error';
import { arbitraryArticle } from '../../testing/arbitrary-article';
import { assembleArticle } from '../assemble-article';
import { articleJsonSchema } from './json-schema';
import { readJson } from './read';
import { writeJson } from './write';

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe('an article through its file', () => {
  it('is the same article', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const reading = readJson(writeJson(article));
        expect(reading.article).toEqual(article);
        expect(assembleArticle(reading.pieces, reading.article)).toEqual(article);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes, in whatever order its fields were set', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const text = writeJson(article);
        expect(writeJson(reversed(article) as typeof article)).toBe(text);
        expect(writeJson(readJson(text).article)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what a newer program added, and says so', () => {
    const newer = {
      ...blankArticle('a'),
      zeta: [{ b: 1, a: 2 }],
      alpha: null,
      sources: [{ name: 'مصدر', url: '', accessed: '2024-03-05' }],
    };
    const text = writeJson(newer);
    expect(text.indexOf('"notes"')).toBeLessThan(text.indexOf('"alpha"'));
    expect(text.indexOf('"alpha"')).toBeLessThan(text.indexOf('"zeta"'));
    expect(text.endsWith('}\n')).toBe(true);
    const { article, notices } = readJson(text);
    expect(article).toEqual(newer);
    expect(notices.filter(({ code }) => code === 'unknown-field')).toEqual([
      { code: 'unknown-field', path: 'sources[0].accessed' },
      { code: 'unknown-field', path: 'alpha' },
      { code: 'unknown-field', path: 'zeta' },
    ]);
  });

  it.each([
    ['', 'empty', ''],
    ['\uFEFF \n', 'empty', ''],
    ['{"format"', 'broken-json', ''],
    ['[]', 'not-an-article', ''],
    ['null', 'not-an-article', ''],
    ['{"format":"muharrir/article"}', 'wrong-type', 'version'],
    ['{"format":"muharrir/article","version":1,"byline":"x"}', 'wrong-type', 'byline'],
    [
      '{"format":"muharrir/article","version":1,"relatedLinks":[{"group":"x"}]}',
      'wrong-type',
      'relatedLinks[0].group',
    ],
  ] as const)('refuses %j', (text, code, detail) => {
    expect(() => readJson(text)).toThrow(new ReadError(code, detail));
  });

  it('reads a file of a newer version for showing', () => {
    const { notices } = readJson('{"format":"muharrir/article","version":2,"headline":"عنوان"}');
    expect(notices).toContainEqual({ code: 'newer-version', version: 2 });
  });
});

describe('docs/article.schema.json', () => {
  const committed = readFileSync(
    resolve(import.meta.dirname, '../../../../docs/article.schema.json'),
    'utf8',
  );

  it('is what scripts/article-schema.mjs writes', () => {
    expect(committed).toBe(articleJsonSchema());
  });

  it('is met by every file that is written, and not by anything', () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(committed) as object);
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        validate(JSON.parse(writeJson(article)));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 60 },
    );
    expect(validate({ ...blankArticle('a'), version: 2 })).toBe(false);
    expect(validate({ ...blankArticle('a'), byline: 'x' })).toBe(false);
    expect(validate({ format: 'muharrir/article', version: 1 })).toBe(false);
  });
});

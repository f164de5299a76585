import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyNode, paragraphNode, textNode } from '../body/body-json';
import { arbitraryArticle } from '../testing/arbitrary-article';
import { blankArticle } from './blank-article';
import { readArticle, readArticleText } from './read-article';
import { ReadError } from './read-error';

const least = { format: 'muharrir/article', version: 1 };

function bodyRead(...content: unknown[]) {
  return readArticle({ ...least, body: { type: 'doc', content } });
}

function outcome(read: () => unknown): string {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.name : 'thrown';
  }
}

describe('an article from outside', () => {
  it('has all fields, with what was left out filled in', () => {
    expect(readArticle(least)).toEqual({
      article: blankArticle(''),
      notices: [],
      readOnly: false,
    });
    expect(readArticle({ ...least, dateline: { place: 'بغداد' }, sources: [{}] }).article).toEqual({
      ...blankArticle(''),
      dateline: { place: 'بغداد', agency: '' },
      sources: [{ name: '', url: '' }],
    });
  });

  it('keeps and reports every field that is not known, wherever it stands', () => {
    const newer = {
      ...blankArticle('a'),
      embargo: '2024-03-05',
      dateline: { place: '', agency: '', desk: 'شؤون' },
      tags: ['x'],
      leadImage: { file: '', alt: '', caption: '', credit: '', focus: [1, 2] },
      body: { type: 'doc' as const, content: [paragraphNode('نص')], schema: 3 },
    };
    const { article, notices } = readArticle(newer);
    expect(article).toEqual(newer);
    expect(notices).toEqual([
      { code: 'unknown-field', path: 'dateline.desk' },
      { code: 'unknown-field', path: 'body.schema' },
      { code: 'unknown-field', path: 'leadImage.focus' },
      { code: 'unknown-field', path: 'embargo' },
    ]);
  });

  it('opens for reading only when it is of a newer version', () => {
    const { readOnly, notices, article } = readArticle({ ...least, version: 7, headline: 'عنوان' });
    expect({ readOnly, notices }).toEqual({
      readOnly: true,
      notices: [{ code: 'newer-version', version: 7 }],
    });
    expect(article.headline).toBe('عنوان');
  });

  it.each<[unknown, string, string]>([
    [null, 'not-an-article', ''],
    ['text', 'not-an-article', ''],
    [[], 'not-an-article', ''],
    [{ ...least, format: 'other' }, 'not-an-article', ''],
    [{ ...least, version: '1' }, 'wrong-type', 'version'],
    [{ ...least, version: 0 }, 'wrong-type', 'version'],
    [{ ...least, headline: 5 }, 'wrong-type', 'headline'],
    [{ ...least, sources: [{ name: 5 }] }, 'wrong-type', 'sources[0].name'],
    [{ ...least, body: { type: 'doc', content: [5] } }, 'wrong-type', 'body.content[0]'],
  ])('is refused when it is %j', (data, code, path) => {
    let refusal: unknown;
    try {
      readArticle(data);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ReadError);
    expect(refusal).toMatchObject({ code, detail: path });
  });

  it('may be any JSON: it is read or refused, never more', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.jsonValue(), fc.nat(), (article, junk, at) => {
        const keys = Object.keys(article);
        const key = keys[at % keys.length] ?? 'body';
        const data = {
          ...article,
          [key]: junk,
          body: { type: 'doc', content: [{ type: 'paragraph', content: [junk] }] },
        };
        expect(outcome(() => readArticleText(JSON.stringify(data)))).toMatch(
          /^(?:read|ReadError)$/u,
        );
      }),
    );
  });
});

describe('a body from outside', () => {
  const marks = [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.com' } }];

  it('may have its marks in any order', () => {
    const { article, notices } = bodyRead({
      type: 'paragraph',
      content: [textNode('نص', marks), textNode(' آخر', marks.toReversed())],
    });
    expect(notices).toEqual([]);
    expect(article.body.content).toEqual([
      {
        type: 'paragraph',
        attrs: { dir: 'rtl' },
        content: [textNode('نص آخر', marks.toReversed())],
      },
    ]);
  });

  it('reads the same whether an isolate is the first of its marks or not', () => {
    const isolate = { type: 'isolate', attrs: { dir: 'ltr' } };
    const comment = { type: 'comment', attrs: { id: 'c', text: 'سر', at: '', by: '' } };
    const link = { type: 'link', attrs: { href: 'https://example.com' } };
    const lineOf = (...inOrder: object[]) =>
      bodyRead({ type: 'paragraph', content: [{ type: 'text', text: 'C++', marks: inOrder }] });
    const read = lineOf(comment, link, isolate);
    expect(read).toEqual(lineOf(isolate, comment, link));
    expect(read.article.body.content[0]?.content?.[0]?.marks).toEqual([isolate, comment, link]);
  });

  it('loses runs of no text and what is no node', () => {
    const { article, notices } = bodyRead({
      type: 'paragraph',
      content: [{ type: 'text', text: '' }, null, 7, textNode('نص', [])],
    });
    expect({ content: article.body.content, notices }).toEqual({
      content: [paragraphNode('نص')],
      notices: [],
    });
  });

  it('nested without end is held, not followed', () => {
    let node: BodyNode = paragraphNode('عمق');
    for (let depth = 0; depth < 500; depth += 1) node = { type: 'blockquote', content: [node] };
    const { article, notices } = bodyRead(node);
    expect(notices).toEqual([{ code: 'unknown-in-body', kind: 'node', name: 'blockquote' }]);
    expect(JSON.stringify(article.body)).toContain('عمق');
  });

  it('with content that is no list is held whole', () => {
    const odd = { type: 'paragraph', content: 'نص' };
    const { article, notices } = bodyRead(odd);
    expect(article.body.content).toEqual([odd]);
    expect(notices).toEqual([{ code: 'unknown-in-body', kind: 'node', name: 'paragraph' }]);
  });
});

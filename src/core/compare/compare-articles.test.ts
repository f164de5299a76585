import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article';
import { blankArticle } from '../article/blank-article';
import { type BodyNode, paragraphNode, textNode } from '../body/body-json';
import { arbitraryArticle } from '../testing/arbitrary-article';
import { compareArticles } from './compare-articles';
import { type BlockComparison, compareBlocks } from './compare-blocks';
import type { TextRun } from './compare-text';
import { blockText } from './block-reading';
import { takeField } from './article-fields';
import { takeBlock } from './take-block';

const p = paragraphNode;

function side(runs: TextRun[], without: TextRun['kind']): string {
  return runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

/** A comparison as words: `=` same, `~` minor, `*` changed, `-` removed, `+` added. */
function outline(blocks: BlockComparison[]): string[] {
  const signs = { same: '=', minor: '~', changed: '*' };
  return blocks.map((block) => {
    if (block.kind === 'removed') return `- ${blockText(block.before)}`;
    if (block.kind === 'added') return `+ ${blockText(block.after)}`;
    return `${signs[block.difference]} ${blockText(block.after)}`;
  });
}

function fieldOf(before: Article, after: Article, field: string) {
  const found = compareArticles(before, after).find((comparison) => comparison.field === field);
  if (found === undefined) throw new Error(`no field ${field}`);
  return found;
}

function withBody(...content: BodyNode[]): Article {
  return { ...blankArticle('a'), body: { type: 'doc', content } };
}

describe('a comparison of blocks', () => {
  it('knows an edited paragraph again between others that came and went', () => {
    const before = [
      p('أقر المجلس الخطة في جلسته اليوم.'),
      p('وقال الرئيس إن الخطة تبدأ غداً.'),
      p('كانت الأمطار غزيرة.'),
    ];
    const after = [
      p('خبر آخر تماماً.'),
      p('وقال الرئيس إن الخطة الجديدة تبدأ بعد غد.'),
      p('كانت الأمطار غزيرة.'),
    ];
    expect(outline(compareBlocks(before, after))).toEqual([
      '- أقر المجلس الخطة في جلسته اليوم.',
      '+ خبر آخر تماماً.',
      '* وقال الرئيس إن الخطة الجديدة تبدأ بعد غد.',
      '= كانت الأمطار غزيرة.',
    ]);
  });

  it('calls harakat minor and aligns paragraphs by their letters', () => {
    const before = [p('كتب المحرر الخبر'), p('نص ثان')];
    const after = [p('كَتَبَ المحرِّرُ الخَبَر'), p('نص ثان')];
    expect(outline(compareBlocks(before, after))).toEqual(['~ كَتَبَ المحرِّرُ الخَبَر', '= نص ثان']);
  });

  it('reports what is not words as formatting', () => {
    const bold = (text: string) => textNode(text, [{ type: 'bold' }]);
    const link = (href: string) => textNode('التقرير', [{ type: 'link', attrs: { href } }]);
    const block = (type: string, attrs: Record<string, unknown>, ...content: BodyNode[]) => ({
      type,
      attrs: { dir: 'rtl', ...attrs },
      content,
    });
    const formatting = (before: BodyNode, after: BodyNode) => {
      const [only] = compareBlocks([before], [after]);
      return only?.kind === 'paired' ? only.formatting : null;
    };
    expect(
      formatting(block('paragraph', {}, textNode('نص')), block('paragraph', {}, bold('نص'))),
    ).toEqual([{ what: 'marks', before: '', after: '' }]);
    expect(
      formatting(
        block('paragraph', {}, link('https://a.example/')),
        block('paragraph', {}, link('https://b.example/')),
      ),
    ).toEqual([{ what: 'link', before: 'https://a.example/', after: 'https://b.example/' }]);
    expect(
      formatting(
        block('heading', { level: 2 }, textNode('نص')),
        block('heading', { level: 3 }, textNode('نص')),
      ),
    ).toEqual([{ what: 'level', before: '2', after: '3' }]);
    expect(formatting(p('نص'), { ...p('نص'), attrs: { dir: 'ltr' } })).toEqual([
      { what: 'direction', before: 'rtl', after: 'ltr' },
    ]);
    expect(
      formatting(p('عنوان فرعي'), block('heading', { level: 2 }, textNode('عنوان فرعي'))),
    ).toEqual([{ what: 'block', before: 'paragraph', after: 'heading' }]);
    expect(formatting(p('نص'), { ...p('نص'), attrs: { dir: 'rtl', mood: 'glad' } })).toEqual([
      { what: 'other', before: '', after: '' },
    ]);
  });

  it('does not call it formatting when the words around a mark change', () => {
    const line = (first: string) => ({
      ...p(''),
      content: [textNode(`${first} `), textNode('عريض', [{ type: 'bold' }])],
    });
    const [only] = compareBlocks([line('كلمة')], [line('كلمات')]);
    expect(only).toMatchObject({ kind: 'paired', difference: 'changed', formatting: [] });
  });

  it('looks into lists item by item', () => {
    const list = (...items: string[]): BodyNode => ({
      type: 'bulletList',
      attrs: { dir: 'rtl' },
      content: items.map((text) => ({ type: 'listItem', content: [p(text)] })),
    });
    const [only] = compareBlocks(
      [list('بند أول طويل', 'بند ثان')],
      [list('بند أول قصير', 'بند ثان', 'زيادة')],
    );
    expect(only).toMatchObject({ kind: 'paired', difference: 'changed' });
    expect(outline(only?.kind === 'paired' ? only.blocks : [])).toEqual([
      '* بند أول قصير',
      '= بند ثان',
      '+ زيادة',
    ]);
  });

  it('puts every block of both bodies into one place', () => {
    fc.assert(
      fc.property(arbitraryArticle, arbitraryArticle, (one, other) => {
        const content = [...other.body.content.slice(1), ...one.body.content.slice(0, 2)];
        const blocks = compareBlocks(one.body.content, content);
        expect(blocks.flatMap((b) => (b.kind === 'added' ? [] : [b.before]))).toEqual(
          one.body.content,
        );
        expect(blocks.flatMap((b) => (b.kind === 'removed' ? [] : [b.after]))).toEqual(content);
        for (const block of blocks) {
          if (block.kind !== 'paired' || block.runs.length === 0) continue;
          expect(side(block.runs, 'added')).toBe(blockText(block.before));
          expect(side(block.runs, 'removed')).toBe(blockText(block.after));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('restores one block and leaves the others', () => {
    fc.assert(
      fc.property(arbitraryArticle, arbitraryArticle, (before, after) => {
        const content = [p('الفقرة التي بقيت'), ...before.body.content];
        let article = withBody(p('الفقرة التي بقيت'), ...after.body.content);
        // From the end, so that places before stay what they are.
        for (const block of compareBlocks(content, article.body.content).toReversed()) {
          article = takeBlock(article, block);
        }
        expect(article.body.content).toEqual(content);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a body that lost its only block a body', () => {
    const article = withBody(p('جديد'));
    const [added] = compareBlocks([], article.body.content);
    if (added === undefined) throw new Error('nothing compared');
    expect(takeBlock(article, added).body.content).toEqual([p('')]);
  });

  it('aligns long bodies of paragraphs that were all edited', () => {
    const paragraph = (index: number, last: string) =>
      p(`فقرة رقم${index} عن الأمر${index} ${last}`);
    const before = Array.from({ length: 600 }, (_, index) => paragraph(index, 'اليوم'));
    const after = Array.from({ length: 600 }, (_, index) => paragraph(index, 'غداً'));
    const blocks = compareBlocks(before, after);
    expect(blocks).toHaveLength(600);
    expect(blocks.every(({ kind }) => kind === 'paired')).toBe(true);
  });
});

describe('a comparison of articles', () => {
  it('finds nothing in an article and itself', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const fields = compareArticles(article, structuredClone(article));
        expect(fields.filter(({ difference }) => difference !== 'same')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('compares rows by what they say', () => {
    const before = {
      ...blankArticle('a'),
      sources: [
        { name: 'وكالة الأنباء العراقية', url: 'https://example.com/1' },
        { name: 'رويترز', url: '' },
      ],
      tags: ['مياه', 'بغداد'],
    };
    const after = {
      ...before,
      sources: [
        { name: 'رويترز', url: 'https://example.com/r' },
        { name: 'بيان الوزارة', url: '' },
      ],
      tags: ['مِياه', 'بغداد'],
    };
    const sources = fieldOf(before, after, 'sources');
    expect(sources.kind === 'rows' && sources.rows.map(({ kind }) => kind)).toEqual([
      'removed',
      'paired',
      'added',
    ]);
    expect(fieldOf(before, after, 'tags').difference).toBe('minor');
  });

  it('replaces what is no text: dates, groups, the picture', () => {
    const link = { title: 'عنوان', url: 'https://example.com/' };
    const before: Article = {
      ...blankArticle('a'),
      publishedAt: '2023-09-18',
      relatedLinks: [{ group: 'read-also', ...link }],
    };
    const after: Article = {
      ...before,
      publishedAt: '2023-09-19',
      relatedLinks: [{ group: 'similar', ...link }],
      leadImage: { file: 'a.jpg', alt: 'جسر', caption: '', credit: '' },
    };
    expect(fieldOf(before, after, 'publishedAt')).toMatchObject({
      runs: [{ text: '2023-09-18' }, { text: '2023-09-19' }],
    });
    const links = fieldOf(before, after, 'relatedLinks');
    expect(links.kind === 'rows' && links.rows[0]?.cells[0]).toEqual({
      part: 'group',
      runs: [
        { kind: 'removed', text: 'read-also', minor: false },
        { kind: 'added', text: 'similar', minor: false },
      ],
    });
    expect(fieldOf(before, after, 'leadImage')).toMatchObject({ rows: [{ kind: 'added' }] });
  });

  it('has fields that this version does not know, too', () => {
    const before = { ...blankArticle('a'), mood: { glad: true } };
    const after = {
      ...blankArticle('a'),
      body: { ...blankArticle('a').body, columns: 2 },
    };
    expect(fieldOf(before, after, 'mood')).toMatchObject({
      difference: 'changed',
      runs: [{ kind: 'removed', text: '{"glad":true}' }],
    });
    expect(fieldOf(before, after, 'body.columns')).toMatchObject({ difference: 'changed' });
    expect(fieldOf(before, after, 'body')).toMatchObject({ difference: 'same' });
  });

  it('can be undone field by field', () => {
    fc.assert(
      fc.property(arbitraryArticle, arbitraryArticle, (one, other) => {
        const before = { ...one, mood: 'glad', id: 'same' };
        const after = { ...other, place: 1, id: 'same', body: { ...other.body, columns: 2 } };
        let article: Article = after;
        for (const { field } of compareArticles(before, after)) {
          article = takeField(article, before, field);
        }
        expect(article).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

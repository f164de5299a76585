import { Slice } from '@tiptap/pm/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyDoc, type BodyNode, paragraphNode, textNode } from '../body/body-json';
import { bodySchema } from '../body/body-schema';
import { holdUnknown } from '../body/hold-unknown';
import { arbitraryBody } from '../testing/arbitrary-body';
import { readCopiedSlice, writeCopiedSlice } from './copied-slice';
import { readPastedHtml } from './read-pasted-html';
import { sliceBody } from './slice-body';
import { parsePaste } from './testing/parse-paste';
import { writeCopiedHtml } from './write-copied-html';
import { writeCopiedText } from './write-copied-text';

function docOf(...content: BodyNode[]): BodyDoc {
  return { type: 'doc', content };
}

const bold = { type: 'bold' };
const ltr = { type: 'isolate', attrs: { dir: 'ltr' } };

function listOf(type: string, attrs: object, ...items: BodyNode[][]): BodyNode {
  const content = items.map((blocks) => ({ type: 'listItem', content: blocks }));
  return { type, attrs: { ...attrs, dir: 'rtl' }, content };
}

const article = docOf(
  { type: 'heading', attrs: { level: 2, dir: 'rtl' }, content: [textNode('عنوان')] },
  {
    type: 'paragraph',
    attrs: { dir: 'rtl' },
    content: [
      textNode('لغة '),
      textNode('C++', [ltr]),
      textNode(' مهمة', [bold]),
      { type: 'footnote', attrs: { text: 'انظر المرجع' } },
      textNode('.'),
    ],
  },
  listOf('bulletList', {}, [
    paragraphNode('أول'),
    listOf('orderedList', { start: 3 }, [paragraphNode('فرع')]),
  ]),
  paragraphNode('In plain English.', 'ltr'),
  {
    type: 'pullQuote',
    attrs: { dir: 'rtl' },
    content: [
      paragraphNode('قول بارز'),
      { type: 'attribution', attrs: { dir: 'rtl' }, content: [textNode('الوزير')] },
    ],
  },
  {
    type: 'image',
    attrs: { file: 'a.jpg', alt: 'جسر', caption: 'الجسر', credit: 'أ ف ب', width: 0, height: 0 },
  },
  { type: 'embed', attrs: { url: 'https://example.com/v', title: '' } },
  { type: 'horizontalRule' },
);

describe('what is copied', () => {
  it('comes back exactly, whatever is selected', () => {
    const part = fc.tuple(arbitraryBody, fc.nat(10_000), fc.nat(10_000));
    fc.assert(
      fc.property(part, ([body, one, other]) => {
        const doc = bodySchema.nodeFromJSON(holdUnknown(body).body);
        const [from, to] = [one % (doc.content.size + 1), other % (doc.content.size + 1)];
        const slice = doc.slice(Math.min(from, to), Math.max(from, to), true);
        const read = readCopiedSlice(writeCopiedSlice(slice), bodySchema);
        expect(read ?? Slice.empty).toEqual(slice);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves comments behind', () => {
    const comment = { type: 'comment', attrs: { id: 'c1', text: 'سر', at: '', by: '' } };
    const doc = bodySchema.nodeFromJSON(
      docOf({
        type: 'paragraph',
        attrs: { dir: 'rtl' },
        content: [textNode('قبل '), textNode('كلمة', [comment]), textNode(' بعد')],
      }),
    );
    const slice = doc.slice(0, doc.content.size);
    const { body } = sliceBody(slice);
    const all = [writeCopiedSlice(slice), writeCopiedHtml(body, false), writeCopiedText(body)];
    expect(all.join('')).not.toContain('سر');
    expect(all.join('')).not.toContain('comment');
    expect(readCopiedSlice(all[0] ?? '', bodySchema)?.content.firstChild?.childCount).toBe(1);
  });

  it('leaves comments behind that are in what a newer program wrote', () => {
    const comment = { type: 'comment', attrs: { id: 'c1', text: 'سر', at: '', by: '' } };
    const poll = { type: 'poll', content: [textNode('سؤال', [comment])] };
    const doc = bodySchema.nodeFromJSON(holdUnknown(docOf(poll)).body);
    const copied = writeCopiedSlice(doc.slice(0, doc.content.size));
    expect(copied).toContain('سؤال');
    expect(copied).not.toContain('سر');
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', '{"content":[]}'],
    ['an unknown node', '{"content":[{"type":"script"}]}'],
    ['a wrong attribute', '{"content":[{"type":"paragraph","attrs":{"dir":"x"}}]}'],
    [
      'a hostile link',
      '{"content":[{"type":"paragraph","attrs":{"dir":"rtl"},"content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]}]}]}',
    ],
    [
      'a list in a heading',
      '{"content":[{"type":"heading","attrs":{"level":2,"dir":"rtl"},"content":[{"type":"bulletList"}]}]}',
    ],
    ['more open than deep', '{"content":[{"type":"horizontalRule"}],"openStart":2}'],
    ['a file elsewhere', '{"content":[{"type":"image","attrs":{"file":"../../x"}}]}'],
  ])('%s is refused', (_, text) => expect(readCopiedSlice(text, bodySchema)).toBeNull());
});

describe('HTML for other programs', () => {
  it('says the direction of every block, and has nothing of ours', () => {
    expect(writeCopiedHtml(article, false).split('\n')).toEqual([
      '<meta name="generator" content="Muharrir"><h2 dir="rtl">عنوان</h2>',
      '<p dir="rtl">لغة <span dir="ltr">C++</span><strong><span dir="rtl"> مهمة</span></strong><sup><a href="#note-1" id="note-sign-1">1</a></sup>.</p>',
      '<ul dir="rtl">',
      '<li><p dir="rtl">أول</p>',
      '<ol start="3" dir="rtl">',
      '<li><p dir="rtl">فرع</p></li>',
      '</ol></li>',
      '</ul>',
      '<p dir="ltr">In plain English.</p>',
      '<blockquote dir="rtl">',
      '<p dir="rtl">قول بارز</p>',
      '<p dir="rtl">– الوزير</p>',
      '</blockquote>',
      '<p dir="rtl">[صورة: الجسر – أ ف ب]</p>',
      '<p dir="rtl"><a href="https://example.com/v">https://example.com/v</a></p>',
      '<hr>',
      '<ol dir="rtl">',
      '<li id="note-1"><span>انظر المرجع</span> <a href="#note-sign-1">↑</a></li>',
      '</ol>',
    ]);
  });

  it('is read back with all that HTML can say', () => {
    const { body } = readPastedHtml(writeCopiedHtml(article, false), parsePaste);
    expect(body.content.slice(0, 4)).toEqual(article.content.slice(0, 4));
  });

  it('of a part of a line has no paragraph', () => {
    const doc = bodySchema.nodeFromJSON(article);
    const { body, isLine } = sliceBody(doc.slice(2, 5, true));
    expect(isLine).toBe(true);
    expect(writeCopiedHtml(body, isLine)).toBe('<meta name="generator" content="Muharrir">نوا');
  });
});

describe('plain text', () => {
  it('has empty lines, signs of lists, footnotes, and isolates', () => {
    expect(writeCopiedText(article)).toBe(
      [
        'عنوان',
        'لغة \u2066C++\u2069 مهمة[1].',
        '• أول\n  3. فرع',
        'In plain English.',
        'قول بارز\n\n– الوزير',
        '[صورة: الجسر – أ ف ب]',
        'https://example.com/v',
        '* * *',
        '[1] انظر المرجع',
      ].join('\n\n'),
    );
  });

  it('sets an isolated run apart once, whatever look its parts have', () => {
    const line = docOf({
      type: 'paragraph',
      attrs: { dir: 'rtl' },
      content: [
        textNode('رقم '),
        textNode('+961 ', [ltr]),
        textNode('1 234567', [ltr, bold]),
        { type: 'hardBreak' },
        textNode('-5%', [ltr]),
      ],
    });
    expect(writeCopiedText(line)).toBe('رقم \u2066+961 1 234567\u2069\n\u2066-5%\u2069');
  });
});

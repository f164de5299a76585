import { generateHTML } from '@tiptap/html';
import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string';
import { bodyExtensions } from '../src/core/body/body-extensions';
import { type BodyDoc, type BodyNode, paragraphNode, textNode } from '../src/core/body/body-json';
import { bodyText } from '../src/core/body/body-text';
import { writeBodyHtml } from '../src/core/body/write-html';
import { countWords } from '../src/core/copy/count-words';
import type { Bench } from './bench';

const SENTENCE = [
  'وقالت وزارة الخارجية إن الوزير سيبقى في العاصمة أربعة أيام لإجراء',
  'مشاورات أمنية واسعة',
  'مع نظيره، وإن الحرب ستكون موضوعاً رئيسياً في محادثاتهما، وفق',
  'بيان نشر أمس',
];

/** A paragraph of 28 words with the marks that copy has. */
function paragraph(): BodyNode {
  const [first = '', second = '', third = '', fourth = ''] = SENTENCE;
  return {
    type: 'paragraph',
    attrs: { dir: 'rtl' },
    content: [
      textNode(`${first} `),
      textNode(second, [{ type: 'bold' }]),
      textNode(` ${third} `),
      textNode(fourth, [{ type: 'link', attrs: { href: 'https://example.com/?a=1&b=2' } }]),
      textNode('.'),
    ],
  };
}

/** Ten paragraphs, a heading, a quote and a list. */
function section(): BodyNode[] {
  return [
    { type: 'heading', attrs: { level: 2, dir: 'rtl' }, content: [textNode('ثلاث مراحل')] },
    ...Array.from({ length: 10 }, paragraph),
    { type: 'blockquote', attrs: { dir: 'rtl' }, content: [paragraph()] },
    {
      type: 'bulletList',
      attrs: { dir: 'rtl' },
      content: ['أولاً', 'ثانياً'].map((text) => ({
        type: 'listItem',
        content: [paragraphNode(text)],
      })),
    },
  ];
}

/** A body of at least so many words. */
function bodyOfWords(words: number): BodyDoc {
  const content: BodyNode[] = [];
  const each = countWords(bodyText({ type: 'doc', content: section() }));
  for (let count = 0; count < words; count += each) content.push(...section());
  return { type: 'doc', content };
}

const body = bodyOfWords(10_000);
const words = countWords(bodyText(body)).toLocaleString('en');

const bench: Bench = {
  name: `Body JSON → HTML, ${words} words`,
  baseline: '@tiptap/static-renderer',
  iterations: 3,
  cases: {
    writeBodyHtml: () => writeBodyHtml(body).length > 0,
    '@tiptap/static-renderer': () =>
      renderToHTMLString({ content: body, extensions: bodyExtensions }).length > 0,
    '@tiptap/html': () => generateHTML(body, bodyExtensions).length > 0,
  },
};

export default bench;

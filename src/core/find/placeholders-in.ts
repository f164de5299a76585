import type { Article } from '../article/article';
import type { Notice } from '../article/notice';
import { type BodyNode, isBodyNode } from '../body/body-json';
import { excerpt } from './excerpt';
import { fieldTexts } from './field-texts';
import { OBJECT } from './find-query';
import { findPlaceholders } from './placeholders';
import { attributeTexts } from './text-attributes';

type PlaceholderNotice = Extract<Notice, { code: 'placeholder' }>;

function inlineText({ type, text }: BodyNode): string {
  return text ?? (type === 'hardBreak' ? '\n' : OBJECT);
}

/** The lines of a node and of all in it, in their order: its text, captions, footnotes. */
function textsOf(node: BodyNode): string[] {
  const own = attributeTexts(node.type, node.attrs ?? {}).map(({ text }) => text);
  const children = Array.isArray(node.content) ? node.content.filter(isBodyNode) : [];
  const isLine = children.some(({ type }) => type === 'text');
  return [
    ...own,
    ...(isLine ? [children.map(inlineText).join('')] : []),
    ...children.flatMap(textsOf),
  ];
}

/**
 * What is still to be filled in before an article goes out, one notice for each field that has any, in
 * the order of the window. Notes for the desk do not go out.
 */
export function placeholdersIn(article: Article): PlaceholderNotice[] {
  const { before, after } = fieldTexts(article);
  const texts: { field: PlaceholderNotice['field']; text: string }[] = [
    ...before.map(({ place, text }) => ({ field: place.field, text })),
    ...textsOf(article.body).map((text) => ({ field: 'body' as const, text })),
    ...after.map(({ place, text }) => ({ field: place.field, text })),
  ];
  const notices = new Map<PlaceholderNotice['field'], PlaceholderNotice>();
  for (const { field, text } of texts) {
    if (field === 'notes') continue;
    for (const { from, to } of findPlaceholders(text)) {
      const known = notices.get(field);
      const { before: words, hit, after: more } = excerpt(text, from, to);
      if (known === undefined) {
        const notice = { code: 'placeholder' as const, field, count: 1 };
        notices.set(field, { ...notice, text: `${words}${hit}${more}` });
      } else {
        known.count += 1;
      }
    }
  }
  return [...notices.values()];
}

import type { HtmlDocument } from '../reading';

type Data = Record<string, unknown>;

/** schema.org's types of text that a newsroom would import. */
const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:\w*News|Report|Scholarly|Tech|Satirical|AdvertiserContent)?Article|BlogPosting|LiveBlogPosting|Report)$/u;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The items of a JSON-LD document: itself, those of a list, those of its graph. */
function itemsOf(value: unknown): Data[] {
  return asList(value)
    .filter(isData)
    .flatMap((item) => [item, ...asList(item['@graph']).filter(isData)]);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The first article that the page describes as JSON-LD; an empty object when it describes none. */
export function articleData(page: HtmlDocument): Data {
  const items = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap(
    (script) => itemsOf(parse(script.textContent ?? '')),
  );
  const isArticle = (item: Data) =>
    asList(item['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type));
  return items.find(isArticle) ?? {};
}

/** The texts of a property: of plain values themselves, of things their names. */
export function dataTexts(value: unknown): string[] {
  return asList(value)
    .map((item) => (isData(item) ? item['name'] : item))
    .flatMap((item) => (typeof item === 'string' ? [item.replaceAll(/\s+/gu, ' ').trim()] : []))
    .filter((text) => text !== '');
}

/** The first text of a property, or "". */
export function dataText(value: unknown): string {
  return dataTexts(value)[0] ?? '';
}

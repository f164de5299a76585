import type { Article } from '../article/article';

/** One line of words among the fields of an article, its body apart. */
export type FieldPlace =
  | { field: 'kicker' | 'headline' | 'subheadline' | 'category' | 'notes' }
  | { field: 'byline' | 'tags'; index: number }
  | { field: 'dateline'; part: 'place' | 'agency' }
  | { field: 'sources'; index: number; part: 'name' }
  | { field: 'relatedLinks'; index: number; part: 'title' }
  | { field: 'leadImage'; part: 'alt' | 'caption' | 'credit' };

/** The words of a field, with where they stand. */
export interface FieldText {
  place: FieldPlace;
  text: string;
}

/** The words at a place; null when the place is no longer there. */
export function readFieldText(article: Article, place: FieldPlace): string | null {
  switch (place.field) {
    case 'byline':
    case 'tags':
      return article[place.field][place.index] ?? null;
    case 'dateline':
      return article.dateline[place.part];
    case 'sources':
      return article.sources[place.index]?.name ?? null;
    case 'relatedLinks':
      return article.relatedLinks[place.index]?.title ?? null;
    case 'leadImage':
      return article.leadImage?.[place.part] ?? null;
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'category':
    case 'notes':
      break;
  }
  return article[place.field];
}

/** The change of an article that puts other words at a place; none when the place is not there. */
export function writeFieldText(
  article: Article,
  place: FieldPlace,
  text: string,
): Partial<Article> {
  switch (place.field) {
    case 'byline':
    case 'tags':
      return {
        [place.field]: article[place.field].map((old, at) => (at === place.index ? text : old)),
      };
    case 'dateline':
      return { dateline: { ...article.dateline, [place.part]: text } };
    case 'sources':
      return {
        sources: article.sources.map((source, at) =>
          at === place.index ? { ...source, name: text } : source,
        ),
      };
    case 'relatedLinks':
      return {
        relatedLinks: article.relatedLinks.map((link, at) =>
          at === place.index ? { ...link, title: text } : link,
        ),
      };
    case 'leadImage':
      return article.leadImage === null
        ? {}
        : { leadImage: { ...article.leadImage, [place.part]: text } };
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'category':
    case 'notes':
      break;
  }
  return { [place.field]: text };
}

const BEFORE: FieldPlace[] = [{ field: 'kicker' }, { field: 'headline' }, { field: 'subheadline' }];
const DATELINE: FieldPlace[] = [
  { field: 'dateline', part: 'place' },
  { field: 'dateline', part: 'agency' },
];
const LEAD_IMAGE: FieldPlace[] = [
  { field: 'leadImage', part: 'alt' },
  { field: 'leadImage', part: 'caption' },
  { field: 'leadImage', part: 'credit' },
];

/**
 * The words of an article's fields in the order of the window: those before its body and those after.
 * Addresses, file names, the slug and dates are no words of the copy and not among them.
 */
export function fieldTexts(article: Article): { before: FieldText[]; after: FieldText[] } {
  const read = (place: FieldPlace): FieldText => ({
    place,
    text: readFieldText(article, place) ?? '',
  });
  const each = (field: 'byline' | 'tags') =>
    article[field].map((text, index): FieldText => ({ place: { field, index }, text }));
  const wordy = ({ text }: FieldText) => text !== '';
  return {
    before: [...BEFORE.map(read), ...each('byline'), ...DATELINE.map(read)].filter(wordy),
    after: [
      ...article.sources.map(({ name }, index): FieldText => ({
        place: { field: 'sources', index, part: 'name' },
        text: name,
      })),
      ...article.relatedLinks.map(({ title }, index): FieldText => ({
        place: { field: 'relatedLinks', index, part: 'title' },
        text: title,
      })),
      ...LEAD_IMAGE.map(read),
      read({ field: 'category' }),
      ...each('tags'),
      read({ field: 'notes' }),
    ].filter(wordy),
  };
}

/** True when two places are the same one. */
export function isSamePlace(one: FieldPlace, other: FieldPlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

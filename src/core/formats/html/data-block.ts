import { type Article, ARTICLE_FORMAT, ARTICLE_VERSION } from '../../article/article';
import { readArticleText } from '../../article/read-article';
import { ReadError } from '../../article/read-error';
import { sameValue } from '../../article/same-value';
import { jsonForScript } from './json-for-script';
import { publicArticle } from './public-article';
import { shownArticle } from './shown-article';

/** The id of the element that holds what the page does not show. */
export const DATA_BLOCK_ID = 'muharrir-article';

/** The fields of an article that a page is about. */
const PAGE_FIELDS = [
  'id',
  'language',
  'slug',
  'kicker',
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'publishedAt',
  'updatedAt',
  'body',
  'sources',
  'relatedLinks',
  'category',
  'tags',
  'leadImage',
] as const satisfies (keyof Article)[];

/**
 * What the page does not show, as a data block: of each field that a reader of the visible page would
 * not find exactly as it is (the identifier and the slug, an empty paragraph, two line ends in a row,
 * an address that is none), its exact value. Most pages carry no more than the first two.
 * @param article what may be published
 * @param shown the same as the page shows it
 */
export function dataBlock(article: Article, shown: Article): string {
  const hidden = Object.fromEntries(
    PAGE_FIELDS.filter((field) => !sameValue(article[field], shown[field])).map((field) => [
      field,
      article[field],
    ]),
  );
  const json = jsonForScript({ format: ARTICLE_FORMAT, version: ARTICLE_VERSION, ...hidden });
  return `<script type="application/json" id="${DATA_BLOCK_ID}">${json}</script>`;
}

function readHidden(json: string): Partial<Article> {
  try {
    const { article } = readArticleText(json);
    const data: unknown = JSON.parse(json);
    const written = new Set(typeof data === 'object' && data !== null ? Object.keys(data) : []);
    const safe = publicArticle(article);
    return Object.fromEntries(
      PAGE_FIELDS.filter((field) => written.has(field)).map((field) => [field, safe[field]]),
    );
  } catch (error) {
    // Somebody edited the block, too: then the page says all there is.
    if (error instanceof ReadError) return {};
    throw error;
  }
}

/**
 * Puts the visible page and its data block together again. The page wins: a hidden value counts only
 * where the page still shows of its field what that value would look like, so an edit made by hand in
 * the page is never undone.
 * @param shown what the visible page says
 * @param json the content of the data block
 */
export function withHidden(shown: Article, json: string): Article {
  const hidden = readHidden(json);
  const candidate = { ...shown, ...hidden };
  const look = shownArticle(candidate);
  const confirmed = Object.entries(hidden).filter(([field]) => {
    const key = PAGE_FIELDS.find((name) => name === field);
    return key !== undefined && sameValue(look[key], shown[key]);
  });
  return { ...shown, ...Object.fromEntries(confirmed) };
}

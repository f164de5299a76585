import stylesheet from '../../../../resources/export-page.css?raw';
import type { Article } from '../../article/article';
import { escapeHtml, escapeText } from '../../body/escape-html';
import { isImageName } from '../../images/image-name';
import { dataBlock } from './data-block';
import { jsonForScript } from './json-for-script';
import { newsArticle } from './news-article';
import { machineDate } from './page-date';
import { pageDescription, pageTitle } from './page-title';

/**
 * Open Graph properties of an article (ogp.me), with those that are not known left out. A picture needs
 * a whole address there, which a file beside the page does not have before it is published.
 */
function openGraph(article: Article, shown: Article): [string, string][] {
  const { leadImage } = shown;
  const image = leadImage === null || isImageName(leadImage.file) ? null : leadImage;
  const properties: [string, string][] = [
    ['og:type', 'article'],
    ['og:title', pageTitle(shown)],
    ['og:description', pageDescription(shown)],
    // Open Graph writes territories as ar_IQ.
    ['og:locale', shown.language.replaceAll('-', '_')],
    ['og:image', image?.file ?? ''],
    ['og:image:alt', image?.alt ?? ''],
    ['article:published_time', shown.publishedAt ?? ''],
    ['article:modified_time', machineDate(article.updatedAt) ?? ''],
    ['article:section', shown.category],
    ...shown.byline.map((name): [string, string] => ['article:author', name]),
    ...shown.tags.map((tag): [string, string] => ['article:tag', tag]),
  ];
  return properties.filter(([, content]) => content !== '');
}

/**
 * The head of the page.
 * @param article what may be published
 * @param shown the same as the page shows it
 */
export function pageHead(article: Article, shown: Article): string {
  const description = pageDescription(shown);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(pageTitle(shown))}</title>`,
    ...(description === ''
      ? []
      : [`<meta name="description" content="${escapeHtml(description)}">`]),
    '<meta name="generator" content="Muharrir">',
    '<meta name="color-scheme" content="light dark">',
    ...openGraph(article, shown).map(
      ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`,
    ),
    `<script type="application/ld+json">${jsonForScript(newsArticle(shown))}</script>`,
    dataBlock(article, shown),
    `<style>\n${stylesheet.trim()}\n</style>`,
  ].join('\n');
}

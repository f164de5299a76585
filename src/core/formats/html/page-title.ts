import type { Article } from '../../article/article';
import { bodyText } from '../../body/body-text';
import { pageLanguage } from './page-language';
import { pageWords } from './page-words';

const TITLE_LENGTH = 70;
const DESCRIPTION_LENGTH = 200;

/** A text cut at a word, with an ellipsis where something is left out. */
function clip(text: string, most: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  return `${line.slice(0, end > most / 2 ? end : most).replace(/[\p{P}\p{Cs}\s]+$/u, '')}…`;
}

function firstLine(article: Article): string {
  return bodyText(article.body).split('\n', 1)[0] ?? '';
}

/**
 * What names the page in a browser's tab and to a search engine: the headline, and where there is
 * none the first words of the copy. Nothing is invented.
 * @param article as `shownArticle` gives it
 */
export function pageTitle(article: Article): string {
  const { untitled } = pageWords[pageLanguage(article.language).words];
  return article.headline.trim() || clip(firstLine(article), TITLE_LENGTH) || untitled;
}

/** What a search engine and a shared link say below the title; "" when the article says nothing. */
export function pageDescription(article: Article): string {
  return article.subheadline.trim() || clip(firstLine(article), DESCRIPTION_LENGTH);
}

import { type Article, type LeadImage, RELATED_GROUPS } from '../../article/article';
import { blankArticle } from '../../article/blank-article';
import { readWebAddress } from '../../article/web-address';
import { pageAddress } from '../../body/page-address';
import { shownBody } from '../../body/shown-body';
import { shownLine } from '../../body/shown-text';
import { isImageName } from '../../images/image-name';
import { displayAddress } from './display-address';
import { machineDate } from './page-date';
import { pageLanguage } from './page-language';

/** Something named on the page, with a link where `url` is not "". */
interface Named {
  name: string;
  url: string;
}

/**
 * How the page shows a name with an address: linked when the address is one, the address itself when
 * there is no name. Null when there is nothing to show.
 */
function shownName(name: string, url: string): Named | null {
  const text = shownLine(name);
  const address = readWebAddress(url);
  if (address.ok) {
    const href = pageAddress(address.url);
    return { name: text === displayAddress(href) ? '' : text, url: href };
  }
  const words = text === '' && address.fault !== 'forbidden-scheme' ? shownLine(url) : text;
  return words === '' ? null : { name: words, url: '' };
}

function shownImage(image: LeadImage | null): LeadImage | null {
  if (image === null) return null;
  const address = readWebAddress(image.file);
  // What is neither kept with the drafts nor on the web is no use to a reader.
  if (!isImageName(image.file) && !address.ok) return null;
  return {
    file: address.ok ? pageAddress(address.url) : image.file,
    alt: shownLine(image.alt),
    caption: shownLine(image.caption),
    credit: shownLine(image.credit),
  };
}

function shownList(texts: string[]): string[] {
  return texts.map(shownLine).filter((text) => text !== '');
}

/**
 * An article as its page shows it and as a reader of the page alone finds it again: dates that are
 * none, links without words and the like are not there; links come in the order of their blocks.
 */
export function shownArticle(article: Article): Article {
  const publishedAt = machineDate(article.publishedAt);
  const updatedAt = machineDate(article.updatedAt);
  const related = RELATED_GROUPS.flatMap((group) =>
    article.relatedLinks
      .filter((link) => link.group === group)
      .map(({ title, url }) => ({ group, shown: shownName(title, url) })),
  );
  return {
    ...blankArticle(''),
    language: pageLanguage(article.language).tag,
    kicker: shownLine(article.kicker),
    headline: shownLine(article.headline),
    subheadline: shownLine(article.subheadline),
    byline: shownList(article.byline),
    dateline: {
      place: shownLine(article.dateline.place),
      agency: shownLine(article.dateline.agency),
    },
    publishedAt,
    updatedAt,
    body: shownBody(article.body),
    sources: article.sources
      .map(({ name, url }) => shownName(name, url))
      .filter((source) => source !== null),
    relatedLinks: related.flatMap(({ group, shown }) =>
      shown === null ? [] : [{ group, title: shown.name, url: shown.url }],
    ),
    category: shownLine(article.category),
    tags: shownList(article.tags),
    leadImage: shownImage(article.leadImage),
  };
}

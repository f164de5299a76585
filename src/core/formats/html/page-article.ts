import type { Article, LeadImage, RelatedGroup } from '../../article/article';
import { escapeHtml, escapeText } from '../../body/escape-html';
import { writeBodyHtml } from '../../body/write-html';
import { isImageName } from '../../images/image-name';
import { displayAddress } from './display-address';
import { keepNumbersWhole } from './keep-numbers-whole';
import { pageDate } from './page-date';
import { pageLanguage, type PageLanguage } from './page-language';
import { pageTitle } from './page-title';
import { pageWords, type PageWords } from './page-words';

/** Makes an address of the name of a picture's file. */
export type ImageAddress = (file: string) => string;

interface Setting {
  language: PageLanguage;
  words: PageWords;
  imageAddress: ImageAddress;
}

function element(tag: string, className: string, text: string): string {
  return text === '' ? '' : `<${tag} class="${className}">${escapeText(text)}</${tag}>`;
}

/** Parts that have something in them, one to a line, in an element; "" when none has. */
function group(open: string, parts: string[], close: string): string {
  const inside = parts.filter((part) => part !== '');
  return inside.length === 0 ? '' : [open, ...inside, close].join('\n');
}

function date(className: string, label: string, iso: string | null, setting: Setting): string {
  if (iso === null) return '';
  const words = escapeText(pageDate(iso, setting.language.words));
  return `<p>${label} <time class="${className}" datetime="${iso}">${words}</time></p>`;
}

function byline(names: string[], { words }: Setting): string {
  if (names.length === 0) return '';
  return `<p class="byline">${names.map((name) => element('span', 'author', name)).join(words.comma)}</p>`;
}

function header(shown: Article, setting: Setting): string {
  const { words } = setting;
  // A page needs a heading of the first level to be heard by; without a headline it is not seen.
  const headline =
    element('h1', 'headline', shown.headline) ||
    `<h1 class="unseen">${escapeText(pageTitle(shown))}</h1>`;
  return group(
    '<header>',
    [
      group(
        '<p class="labels">',
        [element('span', 'kicker', shown.kicker), element('span', 'category', shown.category)],
        '</p>',
      ),
      headline,
      element('p', 'subheadline', shown.subheadline),
      group(
        '<div class="facts">',
        [
          byline(shown.byline, setting),
          date('published', words.published, shown.publishedAt, setting),
          date('updated', words.updated, shown.updatedAt, setting),
        ],
        '</div>',
      ),
    ],
    '</header>',
  );
}

function figure(image: LeadImage | null, { words, imageAddress }: Setting): string {
  if (image === null) return '';
  const credit = element('span', 'credit', image.credit);
  const address = isImageName(image.file) ? imageAddress(image.file) : image.file;
  return group(
    '<figure class="lead-image">',
    [
      `<img src="${escapeHtml(address)}" alt="${escapeHtml(image.alt)}">`,
      group(
        '<figcaption>',
        [
          element('span', 'caption', image.caption),
          credit === '' ? '' : `<span class="credit-line">${words.credit} ${credit}</span>`,
        ],
        '</figcaption>',
      ),
    ],
    '</figure>',
  );
}

/** The dateline as readers know it: «بغداد/ المستقلة – » before the first words of the copy. */
function dateline({ place, agency }: Article['dateline'], { words }: Setting): string {
  const { between, around, end } = words.dateline;
  const agencyHtml = element('span', 'agency', agency);
  const placeHtml = element('span', 'place', place);
  if (placeHtml === '' && agencyHtml === '') return '';
  const parts =
    placeHtml === '' || agencyHtml === ''
      ? placeHtml + agencyHtml
      : `${placeHtml}${between}${around[0]}${agencyHtml}${around[1]}`;
  return `<span class="dateline">${parts}${end}</span>`;
}

function link(name: string, url: string): string {
  if (url === '') return escapeText(name);
  const text =
    name === '' ? `<bdi dir="ltr">${escapeText(displayAddress(url))}</bdi>` : escapeText(name);
  return `<a href="${escapeHtml(url)}">${text}</a>`;
}

function sources(shown: Article, { words }: Setting): string {
  return group(
    `<section class="sources">\n<h2>${shown.sources.length === 1 ? words.source : words.sources}</h2>\n<ul>`,
    shown.sources.map(({ name, url }) => `<li>${link(name, url)}</li>`),
    '</ul>\n</section>',
  );
}

function tags(shown: Article, { words }: Setting): string {
  return group(
    `<section class="tags">\n<h2>${words.tags}</h2>\n<ul>`,
    shown.tags.map((tag) => element('li', 'tag', tag)),
    '</ul>\n</section>',
  );
}

function related(shown: Article, block: RelatedGroup, { words }: Setting): string {
  return group(
    `<aside class="related ${block}" aria-labelledby="${block}">\n<h2 id="${block}">${words.related[block]}</h2>\n<ul>`,
    shown.relatedLinks
      .filter((item) => item.group === block)
      .map(({ title, url }) => `<li>${link(title, url)}</li>`),
    '</ul>\n</aside>',
  );
}

/**
 * All that the page shows, in the order in which it is read. The class names are what `readOwnPage`
 * finds the fields by.
 * @param shown as `shownArticle` gives it
 * @param imageAddress the address of a picture that is kept with the drafts
 */
export function pageArticle(shown: Article, imageAddress: ImageAddress): string {
  const language = pageLanguage(shown.language);
  const setting = { language, words: pageWords[language.words], imageAddress };
  const body = writeBodyHtml(shown.body, {
    direction: language.direction,
    opening: dateline(shown.dateline, setting),
    timeWords: (iso) => pageDate(iso, language.words),
    backWords: setting.words.backToSign,
    imageAddress,
  });
  return group(
    '<main>',
    [
      group(
        '<article class="muharrir">',
        [
          header(shown, setting),
          figure(shown.leadImage, setting),
          `<div class="body">\n${keepNumbersWhole(body)}\n</div>`,
          group('<footer>', [sources(shown, setting), tags(shown, setting)], '</footer>'),
        ],
        '</article>',
      ),
      related(shown, 'read-also', setting),
      related(shown, 'similar', setting),
    ],
    '</main>',
  );
}

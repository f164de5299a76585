import type { Article, LeadImage, RelatedGroup } from '../../article/article';
import type { BodyNode } from '../../body/body-json';
import { shownBody } from '../../body/shown-body';
import { shownLine } from '../../body/shown-text';
import { displayAddress } from '../html/display-address';
import { pageLanguage } from '../html/page-language';
import { pageWords, type PageWords } from '../html/page-words';
import { publicArticle } from '../html/public-article';
import { shownArticle } from '../html/shown-article';
import { BlocksOfBody, wordLink, wordParagraph, wordText } from './blocks-of-body';
import type { WordBlock, WordDocument, WordParagraph, WordRun } from './word-document';
import type { ParagraphStyle, RunStyle } from './word-styles';

/** Names or dates, each a run of its style, with what stands between them. */
function listed(names: readonly string[], style: RunStyle, comma: string): WordRun[] {
  return names.flatMap((name, index) => [
    ...wordText(index === 0 ? '' : comma),
    ...wordText(name, style),
  ]);
}

/** «بغداد/ المستقلة – » in front of the first words of the copy. */
function datelineRuns({ place, agency }: Article['dateline'], words: PageWords): WordRun[] {
  if (place === '' && agency === '') return [];
  const { between, around, end } = words.dateline;
  const sign = (text: string) => wordText(text, 'dateline-sign');
  const both = place !== '' && agency !== '';
  return [
    ...wordText(place, 'place'),
    ...(both ? sign(`${between}${around[0]}`) : []),
    ...wordText(agency, 'agency'),
    ...sign(`${both ? around[1] : ''}${end}`),
  ];
}

function leadNode({ file, alt, caption, credit }: LeadImage): BodyNode {
  return { type: 'image', attrs: { file, alt, caption, credit, width: 0, height: 0 } };
}

/** True for a paragraph of copy, which a dateline may open. */
function isOpening({ style, list, runs }: WordParagraph): boolean {
  return style === 'copy' && list === null && runs.every(({ kind }) => kind !== 'image');
}

/**
 * An article as a Word file says it, in the order of its page: kicker, headline, subheadline, byline,
 * dates, lead image, copy, sources, related links, tags. As in a page, what an editor writes to the
 * desk (notes, comments) is not in it, and nothing of fields and nodes of newer versions but words.
 */
export function writeWordDocument(article: Article): WordDocument {
  const published = publicArticle(article);
  const shown = shownArticle(published);
  const { direction: dir, tag, words } = pageLanguage(article.language);
  const page = pageWords[words];
  const body = new BlocksOfBody(words, page);
  const line = (style: ParagraphStyle, runs: WordRun[]): WordParagraph[] =>
    runs.length === 0 ? [] : [wordParagraph(style, dir, runs)];
  const dated = (label: string, iso: string | null, style: RunStyle): WordRun[] =>
    iso === null ? [] : [...wordText(`${label} `), ...wordText(body.date(iso), style)];
  const links = (style: ParagraphStyle, items: { name: string; url: string }[]) =>
    items.flatMap(({ name, url }) =>
      line(style, wordLink(name === '' ? displayAddress(url) : name, url)),
    );
  const end = (heading: string, items: WordBlock[]): WordBlock[] =>
    items.length === 0 ? [] : [...line('end-heading', wordText(heading)), ...items];
  const related = (group: RelatedGroup) =>
    links(
      group,
      shown.relatedLinks
        .filter((link) => link.group === group)
        .map(({ title, url }) => ({ name: title, url })),
    );

  const dates = [
    dated(page.published, shown.publishedAt, 'published'),
    dated(page.updated, shown.updatedAt, 'updated'),
  ].filter((runs) => runs.length > 0);
  const kicker = [
    ...wordText(shown.kicker),
    ...wordText(shown.kicker === '' || shown.category === '' ? '' : ' · ', 'dateline-sign'),
    ...wordText(shown.category, 'category'),
  ];
  const head = [
    ...line('kicker', kicker),
    ...line('headline', wordText(shown.headline)),
    ...line('subheadline', wordText(shown.subheadline)),
    ...line('byline', listed(shown.byline, 'author', page.comma)),
    ...dates.flatMap((runs) => line('dates', runs)),
    ...(published.leadImage === null
      ? []
      : body.image(leadNode(published.leadImage), 'lead-caption', dir)),
  ];
  const copy = body.blocks(shownBody(published.body).content);
  const dateline = datelineRuns(shown.dateline, page);
  const [first, ...rest] = copy;
  const opening =
    first?.kind === 'paragraph' && isOpening(first)
      ? [{ ...first, runs: [...dateline, ...first.runs] }, ...rest]
      : [...line('dateline', dateline), ...copy];
  return {
    language: tag,
    own: true,
    properties: {
      title: shown.headline,
      creator: shown.byline.join(page.comma),
      slug: shownLine(article.slug),
      dates: body.dates,
    },
    blocks: [
      ...head,
      ...opening,
      ...end(
        shown.sources.length === 1 ? page.source : page.sources,
        links('source', shown.sources),
      ),
      ...end(page.related['read-also'], related('read-also')),
      ...end(page.related.similar, related('similar')),
      ...end(page.tags, line('tags', listed(shown.tags, 'tag', page.comma))),
    ],
  };
}

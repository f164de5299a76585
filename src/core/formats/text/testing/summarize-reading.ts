import type { BodyNode } from '../../../body/body-json';
import type { Notice } from '../../../article/notice';
import type { Reading } from '../../reading';

/** A reading as a test table shows it: what is empty is left out, links are «title <address>». */
export interface ReadingSummary {
  kicker?: string;
  headline?: string;
  subheadline?: string;
  byline?: string[];
  place?: string;
  agency?: string;
  published?: string;
  updated?: string;
  /** The first three words of every block; items of lists with their sign. */
  body?: string[];
  sources?: string[];
  readAlso?: string[];
  similar?: string[];
  tags?: string[];
  /** What is reported, as «code: what». */
  notices?: string[];
}

function textOf(node: BodyNode): string {
  return node.text ?? (node.content ?? []).map(textOf).join('');
}

function blockLines(block: BodyNode): string[] {
  const start = Number(block.attrs?.['start'] ?? 1);
  const items = block.content ?? [];
  if (block.type === 'bulletList') return items.map((item) => `• ${opening(item)}`);
  if (block.type === 'orderedList') {
    return items.map((item, index) => `${start + index}. ${opening(item)}`);
  }
  return [opening(block)];
}

function opening(block: BodyNode): string {
  return textOf(block).split(' ').slice(0, 3).join(' ');
}

function link(name: string, url: string): string {
  return url === '' ? name : `${name} <${url}>`.trim();
}

function noticeLine(notice: Notice): string {
  if (notice.code === 'missing') return `missing: ${notice.field}`;
  if (notice.code === 'merged-repeat') return `${notice.count} × ${notice.title}`;
  if (notice.code === 'bad-date') return `${notice.field}: ${notice.text}`;
  if (notice.code === 'kept-in-body') return `kept: ${notice.text}`;
  return notice.code;
}

/** Makes a reading short enough for a table of expectations. */
export function summarizeReading({ article, notices }: Reading): ReadingSummary {
  const links = (group: string): string[] =>
    article.relatedLinks
      .filter((related) => related.group === group)
      .map(({ title, url }) => link(title, url));
  const all = {
    kicker: article.kicker,
    headline: article.headline,
    subheadline: article.subheadline,
    byline: article.byline,
    place: article.dateline.place,
    agency: article.dateline.agency,
    published: article.publishedAt ?? '',
    updated: article.updatedAt ?? '',
    body: article.body.content.flatMap(blockLines),
    sources: article.sources.map(({ name, url }) => link(name, url)),
    readAlso: links('read-also'),
    similar: links('similar'),
    tags: article.tags,
    notices: notices.map(noticeLine),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value.length > 0));
}

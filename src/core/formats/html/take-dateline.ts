import type { Article } from '../../article/article';
import { type BodyNode, emptyBody } from '../../body/body-json';
import { runsBetween } from '../runs-between';
import { type DatelineReading, readDateline } from '../text/dateline';
import { opensCopy } from '../text/opens-copy';

/** How many blocks at the beginning are looked at. */
const BLOCKS = 3;

/** The words of a run, as long as the run itself: a line break is a space. */
function runText(run: BodyNode): string | null {
  if (run.type === 'hardBreak') return ' ';
  return run.type === 'text' ? (run.text ?? '') : null;
}

/** The date that the article has with the dateline's; undefined when they are at odds. */
function dateWith(known: string | null, date: DatelineReading['date']): string | null | undefined {
  if (date === null) return known;
  if (known === null) return date.iso ?? date.text;
  return date.iso?.slice(0, 10) === known.slice(0, 10) ? known : undefined;
}

/** A paragraph that opens with a dateline: its place in the body, its runs, and what was read. */
interface Opening {
  index: number;
  runs: readonly BodyNode[];
  text: string;
  reading: DatelineReading;
}

function openingAt(block: BodyNode, index: number): Opening | null {
  const runs = block.type === 'paragraph' ? (block.content ?? []) : [];
  const texts = runs.map(runText);
  if (texts.includes(null)) return null;
  const text = texts.join('').trimEnd();
  const reading = readDateline(text);
  if (reading === null || !opensCopy(reading)) return null;
  // Below the first block, only what is beyond doubt and has its copy behind it.
  const fits = index === 0 || (reading.sure && reading.rest !== '');
  return fits ? { index, runs, text, reading } : null;
}

/**
 * An article whose copy opens with a dateline, with the dateline in its field: pages leave it in the
 * copy. What the text reader takes for a dateline is one here, too; a date or a caption may stand
 * before it.
 * @returns the article itself when there is none, or when it has no field for a part of it
 */
export function takeDateline(article: Article): Article {
  if (article.dateline.place + article.dateline.agency !== '') return article;
  const blocks = article.body.content;
  const opening = blocks
    .slice(0, BLOCKS)
    .map(openingAt)
    .find((found) => found !== null);
  if (opening === undefined) return article;
  const { index, runs, text, reading } = opening;
  const publishedAt = dateWith(article.publishedAt, reading.date);
  if (publishedAt === undefined) return article;
  const rest = runsBetween(runs, text.length - reading.rest.length);
  const content = blocks.flatMap((block, at) => {
    if (at !== index) return [block];
    return reading.rest === '' ? [] : [{ ...block, content: rest }];
  });
  return {
    ...article,
    dateline: {
      ...article.dateline,
      place: reading.places.join('، '),
      agency: reading.agencies.join('، '),
    },
    byline: [...new Set([...article.byline, ...reading.writers])],
    publishedAt,
    body: content.length === 0 ? emptyBody() : { type: 'doc', content },
  };
}

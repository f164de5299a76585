import type { DraftSummary } from '#api/draft-types';
import { ReadError } from '#core/article/read-error';
import { bodyText } from '#core/body/body-text';
import { countWords } from '#core/copy/count-words';
import { readDraftBytes } from './read-draft-file';

type Problem = DraftSummary['problem'];

const BLANK: DraftSummary = {
  id: '',
  headline: '',
  modifiedAt: '',
  status: 'draft',
  changedSinceExport: false,
  pinned: false,
  recovered: false,
  tags: [],
  words: 0,
  problem: null,
};

/** The line of the library for a file that cannot be opened. */
export function unreadable(id: string, modifiedAt: string, problem: Problem): DraftSummary {
  return { ...BLANK, id, modifiedAt, problem };
}

function problemOf(error: unknown): Problem {
  if (!(error instanceof ReadError)) return 'not-an-article';
  // A file that a power cut left empty is a broken one to its owner.
  if (error.code === 'broken-json' || error.code === 'empty') return 'broken-json';
  return error.code === 'wrong-type' ? 'wrong-type' : 'not-an-article';
}

/** The line of the library for a draft's bytes, whatever they are. Never throws. */
export function summarize(id: string, bytes: Uint8Array, modifiedAt: string): DraftSummary {
  try {
    const { article } = readDraftBytes(bytes);
    return {
      ...BLANK,
      id,
      headline: article.headline,
      modifiedAt,
      tags: article.tags,
      words: countWords(bodyText(article.body)),
    };
  } catch (error) {
    return unreadable(id, modifiedAt, problemOf(error));
  }
}

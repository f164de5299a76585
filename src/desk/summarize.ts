import type { DraftStatus, DraftSummary } from '#api/contract';
import { ReadError } from '#core/article/read-error';
import { bodyText } from '#core/body/body-text';
import { countWords } from '#core/copy/count-words';
import { readDraftBytes } from './read-draft-file';

type Problem = DraftSummary['problem'];

/** Where every article stands: nothing records its way out of the desk yet. */
const STATUS: DraftStatus = 'draft';

/** The line of the library for a file that cannot be opened. */
export function unreadable(id: string, modifiedAt: string, problem: Problem): DraftSummary {
  return { id, headline: '', modifiedAt, status: STATUS, words: 0, problem };
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
      id,
      headline: article.headline,
      modifiedAt,
      status: STATUS,
      words: countWords(bodyText(article.body)),
      problem: null,
    };
  } catch (error) {
    return unreadable(id, modifiedAt, problemOf(error));
  }
}

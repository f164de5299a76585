import type { Article } from '#core/article/article';
import { encodeDraft } from './encode-draft';
import type { History } from './history';
import type { Journal } from './journal';
import { revisionOf } from './revision';

/**
 * Makes versions of the words of a draft that only the journal has, and takes them out of it. What
 * cannot become a version stays in the journal. To be called in the draft's turn; never throws.
 */
export async function shelveWords(
  id: string,
  journal: Journal,
  history: Pick<History, 'keep'>,
): Promise<void> {
  for (const { article, family } of await journal.replays(id)) {
    const kept = await history.keep(id, encodeDraft(id, article), 'mine').catch(() => null);
    if (kept !== null) await journal.drop(id, family);
  }
}

/**
 * Takes words of a draft out of the journal that are a draft of their own by now, letter for letter.
 * To be called in the turn of the draft that they were typed into; never throws.
 */
export async function forgetCopied(id: string, copy: Article, journal: Journal): Promise<void> {
  const revision = revisionOf(encodeDraft('', copy));
  for (const { article, family } of await journal.replays(id)) {
    if (revisionOf(encodeDraft('', article)) === revision) await journal.drop(id, family);
  }
}

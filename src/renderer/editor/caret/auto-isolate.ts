import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { editorSettings } from '../editor-settings';
import { changedRanges, type DocRange } from './changed-ranges';
import { declinedIsolates, mapRanges } from './declined-isolates';
import { isolateRuns } from './isolate-runs';

interface IsolateState {
  /** Where the editor wants no isolate. */
  declined: readonly DocRange[];
  /** What an input method is composing, and is looked at when it has done. */
  composed: readonly DocRange[];
}

const key = new PluginKey<IsolateState>('autoIsolate');

/** What our own transactions say of themselves: no hand has set these marks. */
const OWN = 'isolated';
/** What a transaction says that comes after the end of a composition. */
const COMPOSED = 'composed';

/** How long ProseMirror takes to read the end of a composition, in milliseconds, and some more. */
const AFTER_COMPOSITION = 60;

/** True for what an editor does, rather than an undo of it or the program itself. */
function isByHand(transaction: Transaction): boolean {
  return !isHistoryTransaction(transaction) && transaction.getMeta('addToHistory') !== false;
}

/**
 * Isolates runs of Latin letters and numbers that would show wrongly, while they are typed or pasted.
 * It is one step of undo with the typing that called for it, and nothing that an undo brings back is
 * isolated again. An input method is left alone until it has composed.
 */
export const AutoIsolate = Extension.create({
  name: 'autoIsolate',
  addProseMirrorPlugins() {
    const { editor } = this;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    return [
      new Plugin<IsolateState>({
        key,
        state: {
          init: () => ({ declined: [], composed: [] }),
          apply(transaction, { declined, composed }) {
            const meta: unknown = transaction.getMeta(key);
            const byHand = isByHand(transaction) && meta !== OWN;
            const composing = byHand && transaction.docChanged && editor.view.composing;
            return {
              declined: byHand
                ? declinedIsolates(declined, transaction)
                : mapRanges(declined, transaction.mapping),
              composed:
                meta === COMPOSED
                  ? []
                  : [
                      ...mapRanges(composed, transaction.mapping),
                      ...(composing ? changedRanges([transaction]) : []),
                    ],
            };
          },
        },
        props: {
          handleDOMEvents: {
            compositionend(view) {
              clearTimeout(waiting);
              waiting = setTimeout(() => {
                if (view.isDestroyed || view.composing) return;
                view.dispatch(view.state.tr.setMeta(key, COMPOSED));
              }, AFTER_COMPOSITION);
              return false;
            },
          },
        },
        appendTransaction(transactions, before, after) {
          if (!editorSettings.get().aidIsolate || editor.view.composing) return null;
          const ended = transactions.some((transaction) => transaction.getMeta(key) === COMPOSED);
          if (!ended && !transactions.every(isByHand)) return null;
          const changed = ended
            ? (key.getState(before)?.composed ?? [])
            : changedRanges(transactions);
          if (changed.length === 0) return null;
          const { tr } = after;
          isolateRuns(tr, changed, key.getState(after)?.declined ?? []);
          return tr.docChanged ? tr.setMeta(key, OWN).setStoredMarks(after.storedMarks) : null;
        },
      }),
    ];
  },
});

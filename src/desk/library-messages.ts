import type {
  DraftFilter,
  DraftPage,
  DraftQuery,
  LibraryFacts,
  SearchPage,
} from '#api/draft-types';
import type { DeskErrorCode } from '#api/desk-error';
import type { LibraryIndex } from './library-index';
import { refusalOf } from './refusal-of';

/** What the library's thread is asked. */
export type LibraryCall =
  | { method: 'list'; query: DraftQuery }
  | { method: 'facts' }
  | { method: 'search'; words: string; filter: DraftFilter; offset: number; count: number }
  | { method: 'ids'; filter: DraftFilter }
  | { method: 'update'; ids: string[] }
  | { method: 'close' };

/** What it answers. */
export type LibraryReply =
  | { method: 'list'; result: DraftPage }
  | { method: 'facts'; result: LibraryFacts }
  | { method: 'search'; result: SearchPage }
  | { method: 'ids'; result: string[] }
  | { method: 'update' | 'close' }
  | { method: 'refused'; code: DeskErrorCode; detail: string };

export interface CallMessage {
  number: number;
  call: LibraryCall;
}

/** `changed` comes unasked: drafts that were read in the background have changed the list. */
export type ReplyMessage = { number: number; reply: LibraryReply } | 'changed';

/** True for a message of the library's thread; both ends are of one build, so its form is enough. */
export function isReplyMessage(message: unknown): message is ReplyMessage {
  if (message === 'changed') return true;
  return typeof message === 'object' && message !== null && 'number' in message;
}

/** True for a message to the library's thread. */
export function isCallMessage(message: unknown): message is CallMessage {
  return typeof message === 'object' && message !== null && 'call' in message;
}

async function answer(library: LibraryIndex, call: LibraryCall): Promise<LibraryReply> {
  if (call.method === 'list') return { method: 'list', result: await library.list(call.query) };
  if (call.method === 'facts') return { method: 'facts', result: await library.facts() };
  if (call.method === 'ids') return { method: 'ids', result: await library.ids(call.filter) };
  if (call.method === 'search') {
    const { words, filter, offset, count } = call;
    return { method: 'search', result: await library.search(words, filter, offset, count) };
  }
  await (call.method === 'update' ? library.update(call.ids) : library.close());
  return { method: call.method };
}

/** Asks a library what a message says. Never rejects: a refusal is an answer. */
export async function answerCall(library: LibraryIndex, call: LibraryCall): Promise<LibraryReply> {
  try {
    return await answer(library, call);
  } catch (error) {
    const { code, detail } = refusalOf(error);
    return { method: 'refused', code, detail };
  }
}

import type { FindQuery, TextMatch } from '#core/find/find-query';
import { findPattern } from '#core/find/find-pattern';

/** What the thread is asked. */
export interface PatternRequest {
  query: FindQuery;
  texts: readonly string[];
}

// A thread of its own, for a pattern may never come to an end; the window stops it then.
addEventListener('message', ({ data }: MessageEvent<PatternRequest>) => {
  const find = findPattern(data.query);
  const matches: TextMatch[][] = typeof find === 'string' ? [] : data.texts.map(find);
  postMessage(matches);
});
postMessage('ready');

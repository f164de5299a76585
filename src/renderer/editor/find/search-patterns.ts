import type { FindQuery, TextMatch } from '#core/find/find-query';
import type { PatternRequest } from './pattern-worker';

/** How long a pattern may take over the whole article, in milliseconds. */
const LIMIT = 1500;

/**
 * Looks for a pattern in texts, in a thread of its own that ends with it.
 * @param query a pattern without faults
 * @returns the matches in each text; null when it took too long
 * @throws AbortSignal's reason when nobody wants to know any more
 */
export function searchPatterns(
  query: FindQuery,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<TextMatch[][] | null> {
  const worker = new Worker(new URL('./pattern-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<TextMatch[][] | null>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    signal.addEventListener('abort', () => {
      end();
      reject(new DOMException('another search', 'AbortError'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<'ready' | TextMatch[][]>) => {
      if (data === 'ready') {
        // The thread's own start does not count.
        timer = setTimeout(() => {
          end();
          resolve(null);
        }, LIMIT);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
        worker.postMessage({ query, texts } satisfies PatternRequest);
      } else {
        end();
        resolve(data);
      }
    });
  });
}

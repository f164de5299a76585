import { Worker } from 'node:worker_threads';
import { ReadError } from '#core/article/read-error';
import type { Reading } from '#core/formats/reading';
import { builtWorker } from '../built-worker';
import { type KeepImage, readWord } from './read-word';
import { type ImageAnswer, isWordMessage, type WordTask } from './word-messages';

/** Longest that a file may take: the longest article, with pictures on a slow disk, takes a tenth. */
const LONGEST_MS = 120_000;

/** Most memory for it; the copy of 10,000 words needs some 200 MB. */
const MOST_MEMORY_MB = 1024;

/** How the thread is started; tests have their own. */
export interface WordThread {
  /** Of its script; null: there is none. */
  path: string | null;
  longest: number;
}

const USUAL_THREAD = { path: builtWorker('word-worker.js'), longest: LONGEST_MS };

/** Reads a file in the thread. @returns null when the thread did not get as far as beginning */
function readInWorker(
  path: string,
  task: WordTask,
  keepImage: KeepImage | null,
  longest: number,
): Promise<Reading | null> {
  return new Promise((resolve, reject) => {
    let hasBegun = false;
    const limits = { maxOldGenerationSizeMb: MOST_MEMORY_MB };
    const worker = new Worker(path, { workerData: task, resourceLimits: limits });
    const timer = setTimeout(() => void worker.terminate(), longest);
    worker.on('message', (message: unknown) => {
      if (!isWordMessage(message)) return;
      if (message.kind === 'ready') hasBegun = true;
      else if (message.kind === 'read') resolve(message.reading);
      else if (message.kind === 'refused') reject(new ReadError(message.code, message.detail));
      else {
        const answer = (stored: ImageAnswer['stored']) => worker.postMessage({ stored }, []);
        void keepImage?.(message.file).then(answer, () => answer(null));
      }
    });
    // Its end follows, and is dealt with there.
    worker.on('error', () => undefined);
    // Behind an answer this changes nothing: it is settled.
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (hasBegun) reject(new ReadError('broken-docx', `the reader ended with ${code}`));
      else resolve(null);
    });
  });
}

/**
 * Reads a Word file as an article in a thread of its own, so that a long file holds up no keystroke on its
 * way to disk, and one that was made to do damage ends nothing but that thread. Where there is no thread
 * to be had, it is read in this one.
 * @param keepImage where its pictures go; null leaves them out, with a notice
 * @throws ReadError `not-docx`, `encrypted`, `too-large`, `broken-docx` or `empty`
 */
export async function readWordApart(
  bytes: Uint8Array,
  keepImage: KeepImage | null,
  { path, longest }: WordThread = USUAL_THREAD,
): Promise<Reading> {
  const task = { bytes, keepsImages: keepImage !== null };
  const reading = path === null ? null : await readInWorker(path, task, keepImage, longest);
  return reading ?? readWord(bytes, keepImage);
}

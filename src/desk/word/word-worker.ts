import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { ReadError } from '#core/article/read-error';
import { DeskError } from '#api/desk-error';
import { type KeepImage, readWord } from './read-word';
import { isImageAnswer, isWordTask, type WordMessage } from './word-messages';

/** The thread that reads one Word file; `workerData` is the file. */
const task: unknown = workerData;
const port = parentPort;
if (port === null || !isWordTask(task)) throw new Error('not started as a worker');

const tell = (message: WordMessage) => port.postMessage(message);

const keepImage: KeepImage = async (file) => {
  tell({ kind: 'image', file });
  const answers: unknown[] = await once(port, 'message');
  const [answer] = answers;
  if (!isImageAnswer(answer) || answer.stored === null) throw new DeskError('not-an-image');
  return answer.stored;
};

// Where the library cannot be had here, whoever started this thread does without it.
await import('mammoth');
tell({ kind: 'ready' });
try {
  tell({ kind: 'read', reading: await readWord(task.bytes, task.keepsImages ? keepImage : null) });
} catch (error) {
  const { code, detail } =
    error instanceof ReadError ? error : new ReadError('broken-docx', String(error));
  tell({ kind: 'refused', code, detail });
}

import { parentPort, workerData } from 'node:worker_threads';
import { FolderLibrary } from './folder-library';
import { folderLayout } from './folder-layout';
import { USUAL_PATIENCE } from './library-patience';
import { answerCall, isCallMessage, type ReplyMessage } from './library-messages';

/** The library's thread. `workerData` is the absolute path of the folder that it is about. */
const folder: unknown = workerData;
const port = parentPort;
if (port === null || typeof folder !== 'string') throw new Error('not started as a worker');

const tell = (message: ReplyMessage) => port.postMessage(message);
const library = new FolderLibrary({
  layout: folderLayout(folder),
  onChange: () => tell('changed'),
  ahead: true,
  patience: USUAL_PATIENCE,
});

port.on('message', (message: unknown) => {
  if (!isCallMessage(message)) return;
  const { number, call } = message;
  void answerCall(library, call).then((reply) => tell({ number, reply }));
});

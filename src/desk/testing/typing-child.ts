import { writeSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { DraftStates } from '../draft-states';
import { DraftStore } from '../draft-store';
import { folderLayout } from '../folder-layout';
import { History } from '../history';
import { Journal } from '../journal';
import { Typist } from './typist';

/** Enough to be torn, in words of the journal and of the file. */
const LONG = 'وقال المصدر إن الأمر قيد النظر. '.repeat(2000);

/** A program that types into a draft and saves it until it is killed, and says what it has kept. */
async function typeUntilKilled(folder: string, id: string): Promise<never> {
  const layout = folderLayout(folder);
  const store = await DraftStore.open({
    folder,
    // Whoever starts these programs starts one at a time.
    lock: { ensure: () => Promise.resolve() },
    onChange: () => undefined,
    history: new History({ layout, budget: () => 8 * 1024 * 1024 }),
    states: new DraftStates(layout),
    journal: new Journal({ layout, away: null }),
  });
  const opened = await store.open(id);
  let count = opened.article.tags.length;
  writeSync(1, `opened ${count}\n`);
  const window = new Typist(store, opened);
  for (;;) {
    count += 1;
    const tags = [...window.article.tags, String(count)];
    const notes = count % 7 === 0 ? `${LONG}${count}` : `${count}`;
    await window.type({ tags, notes });
    writeSync(1, `kept ${count}\n`);
    if (count % 5 === 0) await window.save();
    await breathe();
  }
}

const [, , folder = '', id = ''] = process.argv;
await typeUntilKilled(folder, id);

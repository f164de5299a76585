import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskEvent } from '#api/contract';
import { hostWords } from './host-words';
import { takeOpenedFiles } from './opened-files';
import { app, dialog, fakeEvent, resetElectron } from './testing/electron';

vi.mock('electron', () => import('./testing/electron'));

let folder: string;
beforeEach(async () => {
  resetElectron();
  folder = await mkdtemp(join(tmpdir(), 'muharrir-opened-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const names = (send: { mock: { calls: [DeskEvent][] } }) =>
  send.mock.calls.map(([event]) => (event.type === 'fileOpened' ? event.file.name : event.type));

describe('files opened from outside', () => {
  it('wait for the window and come in order', async () => {
    const opened = takeOpenedFiles();
    opened.open(await file('أول.txt', 'خبر'));
    const event = fakeEvent();
    app.emit('open-file', event, await file('ثان.json', '{}'));
    expect(event.defaultPrevented).toBe(true);
    const send = vi.fn<(event: DeskEvent) => void>();
    opened.deliver(send, () => 'ar');
    opened.open(await file('ثالث.html', '<p>'));
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(3));
    expect(names(send)).toEqual(['أول.txt', 'ثان.json', 'ثالث.html']);
    expect(send.mock.calls[0]?.[0]).toEqual({
      type: 'fileOpened',
      file: { name: 'أول.txt', base64: Buffer.from('خبر').toString('base64') },
    });
  });

  it('are named with a reason when they cannot be read, and the next one still comes', async () => {
    const opened = takeOpenedFiles();
    const large = await file('كبير.txt', '');
    await truncate(large, 41 * 1024 * 1024);
    for (const path of [join(folder, 'غائب.txt'), folder, large, await file('سليم.txt', '')]) {
      opened.open(path);
    }
    const send = vi.fn<(event: DeskEvent) => void>();
    opened.deliver(send, () => 'ar');
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(names(send)).toEqual(['سليم.txt']);
    const sentences = dialog.showErrorBox.mock.calls.map(([, sentence]) => sentence);
    expect(sentences[0]).toBe(hostWords.ar.unreadable('غائب.txt'));
    expect(sentences[2]).toBe(hostWords.ar.tooLarge('كبير.txt', 40));
    expect(sentences).toHaveLength(3);
  });
});

import { lstat, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskError } from '#api/desk-error';
import { hostCalls } from './host-calls';
import { hostWords } from './host-words';
import { askAfterFailedStart } from './start-failure';
import { dialog, resetElectron } from './testing/electron';
import { fakeWindow } from './testing/fake-window';

vi.mock('electron', () => import('./testing/electron'));

let folder: string;
beforeEach(async () => {
  resetElectron();
  folder = await mkdtemp(join(tmpdir(), 'muharrir-dialogs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const answered = vi.fn<(ticket: number, saved: boolean) => void>();
function host() {
  const { window } = fakeWindow();
  return hostCalls(window, { request: () => Promise.resolve('saved'), answered }, () => 'ar');
}

const PAGE = {
  name: 'خبر.html',
  mediaType: 'text/html',
  encoding: 'utf8' as const,
  content: '<p>خبر</p>',
};

describe('saving an export', () => {
  it('asks where, under the name proposed, and writes it whole', async () => {
    const path = join(folder, 'صفحة.html');
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: path });
    const calls = host();
    expect(await calls.saveFile(PAGE)).toBe(path);
    expect(await readFile(path, 'utf8')).toBe(PAGE.content);
    expect(dialog.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({
      defaultPath: join('/fake/documents', PAGE.name),
      filters: [
        { name: hostWords.ar.articleFiles, extensions: ['html'] },
        { name: hostWords.ar.allFiles, extensions: ['*'] },
      ],
      properties: expect.arrayContaining(['showOverwriteConfirmation']) as unknown,
    });
    await calls.saveFile({ ...PAGE, name: 'b.json' });
    expect(dialog.showSaveDialog.mock.calls[1]?.[1]).toMatchObject({
      defaultPath: join(folder, 'b.json'),
      filters: [{ extensions: ['json'] }, {}],
    });
  });

  it('replaces what a link points to, not the link', async () => {
    const shared = join(folder, 'shared.html');
    const link = join(folder, 'link.html');
    await writeFile(shared, 'قديم');
    await symlink(shared, link);
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: link });
    expect(await host().saveFile(PAGE)).toBe(link);
    expect(await readFile(shared, 'utf8')).toBe(PAGE.content);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  it('writes nothing when the editor cancels', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
    expect(await host().saveFile(PAGE)).toBeNull();
  });

  it('is refused with a code when the disk refuses it', async () => {
    const filePath = join(folder, 'missing', 'a.html');
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
    await expect(host().saveFile(PAGE)).rejects.toMatchObject({ code: 'folder-gone' });
  });
});

describe('choosing a file', () => {
  it('answers its name and bytes', async () => {
    const path = join(folder, 'خبر.txt');
    await writeFile(path, 'نص');
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [path] });
    expect(await host().pickFile()).toEqual({
      name: 'خبر.txt',
      base64: Buffer.from('نص').toString('base64'),
    });
  });

  it('answers nothing when cancelled or unreadable, and says why', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await host().pickFile()).toBeNull();
    expect(dialog.showErrorBox).not.toHaveBeenCalled();
    const gone = join(folder, 'gone.txt');
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [gone] });
    expect(await host().pickFile()).toBeNull();
    expect(dialog.showErrorBox).toHaveBeenCalledWith(
      hostWords.ar.appName,
      hostWords.ar.unreadable('gone.txt'),
    );
  });
});

describe('the answer to a request to save', () => {
  it('reaches who asked', async () => {
    await host().flushed(3, true);
    expect(answered).toHaveBeenCalledWith(3, true);
  });
});

describe('a drafts folder that cannot be opened', () => {
  const refused = new DeskError('folder-gone');

  it('is said in both languages, with its path', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 2 });
    expect(await askAfterFailedStart(refused, '/media/drafts', 'ar')).toEqual({ choice: 'quit' });
    const options = dialog.showMessageBox.mock.calls[0]?.[0] as { message: string; detail: string };
    expect(options.message).toBe(`${hostWords.ar.cannotStart}\n${hostWords.en.cannotStart}`);
    expect(options.detail).toContain('/media/drafts');
    expect(options.detail).toMatch(/\p{Script=Arabic}/u);
    expect(options.detail).toMatch(/folder/iu);
  });

  it('can be tried again or changed for another', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    expect(await askAfterFailedStart(refused, '/d', 'en')).toEqual({ choice: 'try-again' });
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/other'] });
    expect(await askAfterFailedStart(refused, '/d', 'en')).toEqual({
      choice: 'folder',
      folder: '/other',
    });
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await askAfterFailedStart(refused, '/d', 'en')).toEqual({ choice: 'try-again' });
  });

  it('is not hidden behind an error that nobody foresaw', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 2 });
    await askAfterFailedStart(new TypeError('odd'), '/d', 'en');
    expect(dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({
      detail: expect.stringContaining('odd') as unknown,
    });
  });
});

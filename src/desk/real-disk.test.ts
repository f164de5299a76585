import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeskError } from '#api/desk-error';
import { nodeFileSystem } from './file-system';
import { articleTitled, draftsIn, openStore } from './testing/open-store';
import { temporaryFolder } from './testing/temporary-folder';
import { Typist } from './testing/typist';

const isRoot = process.getuid?.() === 0;

describe('a folder of the real system', () => {
  it.skipIf(process.platform === 'win32' || isRoot)(
    'that may not be written to sends the journal elsewhere',
    async () => {
      const away = await temporaryFolder();
      const { store, folder } = await openStore({ away });
      const draft = await store.create(null);
      const window = new Typist(store, draft);
      await chmod(join(folder, 'drafts'), 0o555);
      await chmod(folder, 0o555);
      onTestFinished(async () => {
        await chmod(folder, 0o755);
        await chmod(join(folder, 'drafts'), 0o755);
      });
      await window.type({ headline: 'أ' });
      await expect(window.save()).rejects.toMatchObject({ code: 'no-permission' });
      expect(await readdir(away)).toEqual([`${draft.id}.jsonl`]);
    },
  );

  it('is full, and neither a draft nor the journal is torn', async (context) => {
    const mounted = await temporaryFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'muharrir', mounted], {
        stdio: 'ignore',
      });
    } catch {
      return context.skip('no small disk can be mounted here');
    }
    onTestFinished(() => {
      execFileSync('umount', [mounted]);
    });
    const { store, pathOf, files } = await openStore({ folder: mounted });
    const draft = await store.create(articleTitled('سليم'));
    const window = new Typist(store, draft);
    let kept = 0;
    let refused = 0;
    const outcomes = new Set<string>();
    for (let round = 1; refused < 5; round += 1) {
      const notes = `${'حبر '.repeat(1500)}${round}`;
      const outcome = await window.type({ notes }).then(
        () => 'kept',
        (error: unknown) => (error instanceof DeskError ? error.code : 'other'),
      );
      outcomes.add(outcome);
      if (outcome === 'kept') kept = round;
      else refused += 1;
      if (round % 20 === 0) {
        // Somebody else fills the disk.
        await nodeFileSystem
          .createFlushed(join(mounted, `${round}`), Buffer.alloc(60_000), 0o666)
          .catch(() => undefined);
      }
    }
    expect([...outcomes]).toEqual(['kept', 'disk-full']);
    await expect(window.save()).rejects.toMatchObject({ code: 'disk-full' });
    expect(await files()).toEqual([`${draft.id}.json`]);
    expect(await readFile(pathOf(draft.id), 'utf8')).toContain('سليم');
    const { store: next } = await openStore({ folder: mounted });
    const opened = await next.open(draft.id);
    expect(opened.article.notes.endsWith(` ${kept}`)).toBe(true);
    return undefined;
  });

  it('holds two windows that type and save at once', async () => {
    const { store, folder } = await openStore();
    const one = await store.create(null);
    const other = await store.create(null);
    await Promise.all(
      [one, other, one].map(async (draft, index) => {
        const window = new Typist(store, draft);
        for (let round = 0; round < 20; round += 1) {
          await window.type({ headline: `${index} ${round}` });
          if (round % 5 === 0) await window.save().catch(() => undefined);
        }
      }),
    );
    await openStore({ folder });
    const headlines = (await draftsIn(folder)).map(({ headline }) => headline);
    expect(headlines).toEqual(['0 19', '1 19', '2 19']);
  });
});

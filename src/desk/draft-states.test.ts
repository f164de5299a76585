import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  oneof,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_STATUSES } from '#api/draft-types';
import { DraftStates, readState, type StoredState, USUAL_STATE } from './draft-states';
import { nodeFileSystem } from './file-system';
import { folderLayout } from './folder-layout';
import { fullDisk, silentlyFullDisk, systemError } from './testing/failing-system';
import { temporaryFolder } from './testing/temporary-folder';

async function opened() {
  const layout = folderLayout(await temporaryFolder());
  const files = () => readdir(layout.states).catch(() => []);
  return { states: new DraftStates(layout), layout, files };
}

const text = (state: unknown) => Buffer.from(JSON.stringify(state));

describe('the state of a draft', () => {
  it('is the usual one, without a file, until it is changed, and after', async () => {
    const { states, files } = await opened();
    expect(await states.read('a')).toEqual(USUAL_STATE);
    await states.change('a', { pinned: false });
    expect(await files()).toEqual([]);
    await states.change('a', { pinned: true });
    expect(await files()).toEqual(['a.json']);
    await states.change('a', { pinned: false });
    expect(await files()).toEqual([]);
  });

  it('is not changed while it cannot be read: the rest of it would be lost', async () => {
    const { states, layout } = await opened();
    const before = await states.change('a', { pinned: true });
    const unreadable = new DraftStates(layout, {
      ...nodeFileSystem,
      readFile: (path) =>
        path.endsWith('a.json')
          ? Promise.reject(systemError('EACCES'))
          : nodeFileSystem.readFile(path),
    });
    expect(await unreadable.read('a')).toEqual(USUAL_STATE);
    const change = unreadable.change('a', { status: 'ready' });
    await expect(change).rejects.toMatchObject({ code: 'no-permission' });
    expect(await states.read('a')).toEqual(before);
  });

  it('is read back as it was changed', async () => {
    const { states, layout } = await opened();
    const recovery = { at: '2026-11-23T10:00:00.000Z', before: 'v', besides: null };
    const arbitrary = record({
      status: constantFrom(...DRAFT_STATUSES),
      pinned: boolean(),
      exportedRevision: oneof(constant(null), string()),
      recovery: oneof(constant(null), constant(recovery)),
    });
    await assert(
      asyncProperty(arbitrary, async (state: StoredState) => {
        expect(await states.change('a', state)).toEqual(state);
        expect(await new DraftStates(layout).read('a')).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps both of two changes at once', async () => {
    const { states } = await opened();
    await Promise.all([
      states.change('a', { pinned: true }),
      states.change('a', { status: 'ready' }),
    ]);
    expect(await states.read('a')).toMatchObject({ pinned: true, status: 'ready' });
  });

  it('is forgotten, more than once if need be', async () => {
    const { states, files } = await opened();
    await states.change('a', { pinned: true });
    await states.remove('a');
    await states.remove('a');
    expect(await files()).toEqual([]);
  });

  it.each([
    ['nothing', Buffer.from('')],
    ['half a file', Buffer.from('{"status": "rea')],
    ['another thing', text([1])],
    ['bytes', new Uint8Array([0xff, 0xfe, 0])],
  ])('is the usual one in %s', (_, bytes) => {
    expect(readState(bytes)).toEqual(USUAL_STATE);
  });

  it('loses one bad value alone', () => {
    const recovery = { at: 'yesterday', before: null, besides: null };
    expect(readState(text({ status: 'printed', pinned: true, recovery, colour: 1 }))).toEqual({
      ...USUAL_STATE,
      pinned: true,
    });
  });

  it.each(['../a', '', 'CON', 'a.b'])(
    'of %j is the usual one and cannot be changed',
    async (id) => {
      const { states } = await opened();
      expect(await states.read(id)).toEqual(USUAL_STATE);
      const refusal = { code: 'not-found' };
      await expect(states.change(id, { pinned: true })).rejects.toMatchObject(refusal);
      await expect(states.remove(id)).rejects.toMatchObject(refusal);
    },
  );

  it.each([
    ['a full disk', fullDisk],
    ['a full disk that reports success', silentlyFullDisk],
  ])('stays as it was on %s', async (_, system) => {
    const { states, layout, files } = await opened();
    await states.change('a', { pinned: true });
    const failing = new DraftStates(layout, system);
    const refusal = { code: 'disk-full' };
    await expect(failing.change('a', { status: 'ready' })).rejects.toMatchObject(refusal);
    expect(await states.read('a')).toMatchObject({ pinned: true, status: 'draft' });
    expect(await files()).toEqual(['a.json']);
  });

  it('does not come to life where a drive was', async () => {
    const parent = await temporaryFolder();
    const states = new DraftStates(folderLayout(join(parent, 'drive')));
    const change = states.change('a', { pinned: true });
    await expect(change).rejects.toMatchObject({ code: 'folder-gone' });
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('sweeping', () => {
  it('removes what a killed program left, and nothing else', async () => {
    const { states, layout, files } = await opened();
    await states.sweep();
    await mkdir(layout.states);
    await writeFile(join(layout.states, '.muharrir-0123456789abcdef.tmp'), 'half');
    await writeFile(join(layout.states, 'a.json'), '{}');
    await states.sweep();
    expect(await files()).toEqual(['a.json']);
    expect(await readFile(join(layout.states, 'a.json'), 'utf8')).toBe('{}');
  });
});

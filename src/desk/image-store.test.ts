import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskError } from '#api/desk-error';
import { LARGEST_IMAGE_MB } from '#core/images/image-facts';
import { imageName } from '#core/images/image-name';
import { jpegOf, pngOf } from '../core/images/testing/tiny-images';
import { type FileSystem, nodeFileSystem } from './file-system';
import { folderLayout } from './folder-layout';
import { ImageStore } from './image-store';
import { revisionOf } from './revision';
import { failingAt, fullDisk, lyingDisk, silentlyFullDisk } from './testing/failing-system';
import { temporaryFolder } from './testing/temporary-folder';

async function opened(system: FileSystem = nodeFileSystem, lock = () => Promise.resolve()) {
  const folder = await temporaryFolder();
  const layout = folderLayout(folder);
  const images = new ImageStore({ layout, lock: { ensure: lock }, system });
  const files = async () =>
    (await readdir(layout.images).catch((): string[] => [])).toSorted((one, other) =>
      one < other ? -1 : 1,
    );
  return { images, layout, files, put: (name: string) => join(layout.images, name) };
}

function picked(name: string, bytes: Uint8Array) {
  return { name, base64: Buffer.from(bytes).toString('base64') };
}

const PNG = pngOf(60, 40);
const HASH = revisionOf(PNG);

describe('a picture that is added', () => {
  it('is a file under a readable name, whole before it is told', async () => {
    const { images, put } = await opened();
    const stored = await images.add(picked('صورة الجسر.png', PNG));
    const file = `صورة-الجسر-${HASH.slice(0, 12)}.png`;
    expect(stored).toEqual({ file, width: 60, height: 40 });
    expect(await readFile(put(file))).toEqual(Buffer.from(PNG));
    expect((await images.read(file))?.facts).toEqual({ kind: 'png', width: 60, height: 40 });
  });

  it('is named after what it is, not after what it is called', async () => {
    const { images } = await opened();
    const { file } = await images.add(picked('../../evil.svg', jpegOf(60, 40)));
    expect(file).toMatch(/^evil-[0-9a-f]{12}\.jpg$/u);
  });

  it('is written once, also when it comes again under another name, or twice at a time', async () => {
    const { images, files } = await opened();
    const one = await images.add(picked('a.png', PNG));
    expect(await images.add(picked('b.png', PNG))).toEqual(one);
    const [third, fourth] = await Promise.all([
      images.add(picked('c.png', pngOf(1, 1))),
      images.add(picked('d.png', pngOf(1, 1))),
    ]);
    expect(third).toEqual(fourth);
    expect(await files()).toHaveLength(2);
  });

  it('never takes the place of another file of its name', async () => {
    const { images, layout, put, files } = await opened();
    await mkdir(layout.images);
    const name = imageName('a.png', HASH, 'png', false);
    await writeFile(put(name), 'somebody changed it');
    const { file } = await images.add(picked('a.png', PNG));
    expect(file).toBe(imageName('a.png', HASH, 'png', true));
    expect(await readFile(put(name), 'utf8')).toBe('somebody changed it');
    expect(await images.add(picked('a.png', PNG))).toMatchObject({ file });
    expect(await files()).toHaveLength(2);
  });

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['nothing', ''],
  ])('is refused when it is %s, whatever its name', async (_, text) => {
    const { images, files } = await opened();
    const refused = images.add(picked('a.png', Buffer.from(text)));
    await expect(refused).rejects.toEqual(new DeskError('not-an-image', 'a.png'));
    expect(await files()).toEqual([]);
  });

  it('is refused when it is too large', async () => {
    const { images } = await opened();
    const bytes = Buffer.concat([PNG, Buffer.alloc(LARGEST_IMAGE_MB * 1024 * 1024)]);
    await expect(images.add(picked('a.png', bytes))).rejects.toMatchObject({
      code: 'image-too-large',
      detail: '25',
    });
  });

  it('is refused in a folder that is only read', async () => {
    const { images, files } = await opened(nodeFileSystem, () =>
      Promise.reject(new DeskError('locked', 'layla')),
    );
    await expect(images.add(picked('a.png', PNG))).rejects.toMatchObject({ code: 'locked' });
    expect(await files()).toEqual([]);
  });

  it.each([
    ['a full disk', fullDisk, 'disk-full'],
    ['a full disk that says nothing', silentlyFullDisk, 'disk-full'],
    ['a disk that lies', lyingDisk, 'failed'],
    ['a folder of somebody else', failingAt('mkdir', 'EACCES'), 'no-permission'],
    ['a drive that is gone', failingAt('readdir', 'EIO'), 'failed'],
  ])('leaves nothing behind on %s', async (_, system, code) => {
    const { images, files } = await opened(system);
    await expect(images.add(picked('a.png', PNG))).rejects.toMatchObject({ code });
    expect(await files()).toEqual([]);
  });

  it('makes no folder where the drafts folder is gone', async () => {
    const layout = folderLayout(join(await temporaryFolder(), 'away'));
    const images = new ImageStore({ layout, lock: { ensure: () => Promise.resolve() } });
    await expect(images.add(picked('a.png', PNG))).rejects.toMatchObject({ code: 'folder-gone' });
  });
});

describe('a picture that is read', () => {
  it('is damaged when its bytes are no picture, or not those of its name', async () => {
    const { images, put } = await opened();
    const { file } = await images.add(picked('a.png', PNG));
    expect(await images.missing([file])).toEqual([]);
    await writeFile(put(file), pngOf(60, 40, 'retouched'));
    expect(await images.read(file)).toBeNull();
    expect(await images.missing([file])).toEqual([file]);
    await writeFile(put('byhand.png'), 'text');
    expect(await images.read('byhand.png')).toBeNull();
    await writeFile(put('byhand.png'), PNG);
    expect(await images.read('byhand.png')).not.toBeNull();
  });

  it('is not read again as long as it has not changed', async () => {
    let reads = 0;
    const system: FileSystem = {
      ...nodeFileSystem,
      readFile: (path) => {
        reads += 1;
        return nodeFileSystem.readFile(path);
      },
    };
    const { images } = await opened(system);
    const { file } = await images.add(picked('a.png', PNG));
    reads = 0;
    for (let times = 0; times < 5; times += 1) await images.missing([file]);
    expect(reads).toBe(1);
  });

  it.each(['../secret.png', '..\\secret.png', '/etc/passwd', 'drafts/a.png', '.secret.png', ''])(
    'is never one outside its folder: %j',
    async (name) => {
      const { images, layout } = await opened();
      await mkdir(layout.images);
      await writeFile(join(layout.images, '..', 'secret.png'), PNG);
      await writeFile(join(layout.images, '.secret.png'), PNG);
      expect(await images.read(name)).toBeNull();
      expect(await images.missing([name])).toEqual([name]);
    },
  );
});

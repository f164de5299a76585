import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { pngOf } from '../core/images/testing/tiny-images';
import { openTestDesk } from './testing/open-test-desk';

const PNG = pngOf(60, 40);

async function withImage() {
  const opened = await openTestDesk();
  const base64 = Buffer.from(PNG).toString('base64');
  const { file } = await opened.desk.addImage({ name: 'جسر.png', base64 });
  const { images } = await opened.desk.describeDesk();
  return { ...opened, file, address: `${images}${encodeURIComponent(file)}`, images };
}

describe('a picture that is served', () => {
  it('comes with the media type of its bytes, for good', async () => {
    const { desk, address } = await withImage();
    expect(await desk.readImage(address)).toEqual({
      bytes: Buffer.from(PNG),
      mediaType: 'image/png',
      cacheControl: 'private, max-age=31536000, immutable',
    });
  });

  it('is looked at again when somebody put it there by hand', async () => {
    const { desk, layout, images } = await withImage();
    await writeFile(join(layout.images, 'byhand.png'), PNG);
    const served = await desk.readImage(`${images}byhand.png`);
    expect(served?.cacheControl).toBe('no-cache');
  });

  it('is under a path that differs at each launch, and under no other', async () => {
    const one = await withImage();
    const other = await openTestDesk();
    expect((await other.desk.describeDesk()).images).not.toBe(one.images);
    const name = encodeURIComponent(one.file);
    for (const path of [`/image-files/guess/${name}`, `/image-files/${name}`, `/images/${name}`]) {
      expect(await one.desk.readImage(path)).toBeNull();
    }
  });

  it.each(['..%2Fdrafts%2Fa.png', '%2e%2e/a.png', 'a%00.png', '%', '', 'missing.png'])(
    'is nothing under %j',
    async (name) => {
      const { desk, layout, images } = await withImage();
      await mkdir(join(layout.images, '..', 'drafts'), { recursive: true });
      await writeFile(join(layout.drafts, 'a.png'), PNG);
      expect(await desk.readImage(`${images}${name}`)).toBeNull();
    },
  );
});

describe('a preview with pictures', () => {
  it('shows them, and in place of a missing one its name', async () => {
    const { desk, file, address } = await withImage();
    const image = (name: string) => ({
      type: 'image',
      attrs: { file: name, alt: 'جسر', caption: '', credit: '', width: 60, height: 40 },
    });
    const path = await desk.previewArticle({
      ...blankArticle('a'),
      leadImage: { file, alt: 'جسر', caption: '', credit: '' },
      body: { type: 'doc', content: [image(file), image('lost<b>-0123456789ab.png')] },
    });
    const preview = desk.readPreview(path);
    expect(preview?.contentSecurityPolicy).toContain("img-src 'self'");
    const sources = [...(preview?.html.matchAll(/<img src="([^"]*)"/gu) ?? [])].map(
      ([, source = '']) => source,
    );
    expect(sources).toHaveLength(2);
    expect(sources[0]).toBe(address);
    expect(sources[1]).toBe(address);
    const lost = await desk.previewArticle({
      ...blankArticle('a'),
      leadImage: { file: 'ضائعة-0123456789ab.png', alt: '', caption: '', credit: '' },
    });
    const [, placeholder = ''] =
      /<img src="([^"]*)"/u.exec(desk.readPreview(lost)?.html ?? '') ?? [];
    expect(placeholder).toMatch(/^data:image\/svg\+xml,/u);
    expect(decodeURIComponent(placeholder)).toContain('ضائعة-0123456789ab.png');
  });
});

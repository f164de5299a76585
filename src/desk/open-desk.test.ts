import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DeskEvent } from '#api/contract';
import { defaultSettings } from '#api/settings';
import { paragraphNode } from '#core/body/body-json';
import { writeHtml } from '#core/formats/html/write';
import { writeJson } from '#core/formats/json/write';
import { folderLayout } from './folder-layout';
import { openDesk } from './open-desk';
import { memorySettings } from './testing/memory-settings';
import { articleTitled } from './testing/open-store';
import { temporaryFolder } from './testing/temporary-folder';
import { docxOf, paragraph } from './word/testing/docx-of';

async function opened() {
  const folder = await temporaryFolder();
  const events: DeskEvent[] = [];
  const desk = await openDesk({
    folder,
    settings: memorySettings(),
    version: '1.2.3',
    emit: (event) => events.push(event),
  });
  onTestFinished(() => desk.close());
  return { desk, folder, events };
}

const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64');

describe('openDesk', () => {
  it('says what it is', async () => {
    const { desk, folder } = await opened();
    const info = { version: '1.2.3', folder, heldBy: null, settingsTrouble: null };
    expect(await desk.describeDesk()).toMatchObject(info);
  });

  it('says in both languages what became of settings that could not be read', async () => {
    const folder = await temporaryFolder();
    const desk = await openDesk({
      folder,
      settings: { ...memorySettings(), trouble: { kind: 'reset', setAside: '/broken.json' } },
      version: '',
      emit: () => undefined,
    });
    onTestFinished(() => desk.close());
    const { settingsTrouble } = await desk.describeDesk();
    expect(settingsTrouble?.ar).toMatch(/^تعذّرت قراءة ملف الإعدادات.*broken\.json/u);
    expect(settingsTrouble?.en).toMatch(/^The settings file could not be read.*broken\.json/u);
  });

  it('opens a folder once at a time', async () => {
    const { desk, folder } = await opened();
    const options = { folder, settings: memorySettings(), version: '', emit: () => undefined };
    await expect(openDesk(options)).rejects.toMatchObject({ code: 'locked' });
    await desk.close();
    const next = await openDesk(options);
    await next.close();
  });

  it('does not put an empty folder where the drafts of a drive that is away belong', async () => {
    const parent = await temporaryFolder();
    const options = { settings: memorySettings(), version: '', emit: () => undefined };
    const away = join(parent, 'drive', 'Muharrir');
    // Where a drive is mounted, a folder without its content may stay.
    for (const folder of [away, parent]) {
      const opening = openDesk({ ...options, folder, mustExist: true });
      await expect(opening).rejects.toMatchObject({ code: 'folder-gone' });
    }
    expect(await readdir(parent)).toEqual([]);
    const desk = await openDesk({ ...options, folder: away });
    await desk.close();
    const again = await openDesk({ ...options, folder: away, mustExist: true });
    await again.close();
  });

  it('gives the folder free when it cannot be worked in', async () => {
    const folder = await temporaryFolder();
    await writeFile(folderLayout(folder).drafts, 'a file in its place');
    const options = { folder, settings: memorySettings(), version: '', emit: () => undefined };
    await expect(openDesk(options)).rejects.toMatchObject({ code: 'folder-gone' });
    await expect(access(folderLayout(folder).lock)).rejects.toThrow('ENOENT');
  });

  it('finishes what is under way before it closes', async () => {
    const { desk, folder } = await opened();
    const { id, revision } = await desk.createDraft(null, 'blank');
    const save = desk.saveDraft(id, revision, articleTitled('خبر'), null);
    await desk.close();
    const text = await readFile(join(folderLayout(folder).drafts, `${id}.json`), 'utf8');
    expect(text).toBe(writeJson({ ...articleTitled('خبر'), id }));
    await save;
  });
});

describe('events', () => {
  it('tells once of what it changed itself', async () => {
    const { desk, folder, events } = await opened();
    const { id } = await desk.createDraft(null, 'blank');
    // An outside change that comes later shows that the watch had its turn.
    await writeFile(join(folderLayout(folder).drafts, 'theirs.json'), '{}');
    const told = () => events.filter(({ type }) => type === 'draftsChanged');
    await vi.waitFor(() => expect(told().length).toBeGreaterThan(1), { timeout: 10_000 });
    expect(told()).toEqual([
      { type: 'draftsChanged', ids: [id] },
      { type: 'draftsChanged', ids: ['theirs'] },
    ]);
  });

  it('tells of a draft of its own that somebody else changed', async () => {
    const { desk, folder, events } = await opened();
    const { id } = await desk.createDraft(null, 'blank');
    events.length = 0;
    await rm(join(folderLayout(folder).drafts, `${id}.json`));
    const expected = { type: 'draftsChanged', ids: [id] };
    await vi.waitFor(() => expect(events).toContainEqual(expected), { timeout: 10_000 });
  });

  it('tells of settings, and keeps them', async () => {
    const { desk, events } = await opened();
    const settings = { ...defaultSettings, theme: 'dark' as const };
    expect(await desk.changeSettings({ theme: 'dark' })).toEqual(settings);
    expect(await desk.readSettings()).toEqual(settings);
    expect(events).toEqual([{ type: 'settingsChanged', settings }]);
  });
});

describe('importing', () => {
  it('reads pasted text and creates nothing', async () => {
    const { desk } = await opened();
    const text = 'المصدر: وكالة الأنباء\n\nنص الخبر';
    const reading = await desk.importArticle({ kind: 'text', text }, null);
    expect(reading.format).toBe('text');
    expect((await desk.libraryFacts()).total).toBe(0);
  });

  it('finds out what a file is by its name and content', async () => {
    const { desk } = await opened();
    const article = articleTitled('خبر');
    for (const [name, content, format] of [
      ['a.json', writeJson(article), 'json'],
      ['a.html', writeHtml(article), 'html'],
      ['a.txt', 'نص الخبر', 'text'],
    ] as const) {
      const file = { kind: 'file' as const, name, base64: base64(content) };
      expect((await desk.importArticle(file, null)).format).toBe(format);
    }
  });

  it('isolates what is foreign in copy from elsewhere, and nothing in copy of its own', async () => {
    const { desk } = await opened();
    const copy = 'رقم +961-1-234567 ثم.';
    const page = `<article><h1>خبر</h1><p>${copy}</p></article>`;
    const body = { type: 'doc' as const, content: [paragraphNode(copy)] };
    const ours = { ...articleTitled('خبر'), body };
    const isolatedIn = async (
      name: string,
      content: string | Uint8Array,
    ): Promise<(string | undefined)[]> => {
      const file = { kind: 'file' as const, name, base64: base64(content) };
      const { article } = await desk.importArticle(file, null);
      const runs = article.body.content.flatMap((block) => block.content ?? []);
      return runs.filter(({ marks }) => marks !== undefined).map(({ text }) => text);
    };
    expect(await isolatedIn('a.txt', `خبر\n\n${copy}`)).toEqual(['+961-1-234567']);
    expect(await isolatedIn('a.html', page)).toEqual(['+961-1-234567']);
    expect(await isolatedIn('a.docx', docxOf(paragraph(copy)))).toEqual(['+961-1-234567']);
    expect(await isolatedIn('a.json', writeJson(ours))).toEqual([]);
    expect(await isolatedIn('a.html', writeHtml(ours))).toEqual([]);
  });

  it('says how a file was encoded', async () => {
    const { desk } = await opened();
    const windows1256 = new Uint8Array([0xd5, 0xcf, 0xed, 0xde]); // صديق
    const file = { kind: 'file' as const, name: 'a.txt', base64: base64(windows1256) };
    const { notices } = await desk.importArticle(file, null);
    expect(notices).toContainEqual({ code: 'decoded-as', encoding: 'windows-1256' });
  });

  it.each([
    ['nothing', { kind: 'text', text: ' \n' }, 'empty'],
    ['an empty file', { kind: 'file', name: 'a.txt', base64: '' }, 'empty'],
    ['a PDF', { kind: 'file', name: 'a.txt', base64: base64('%PDF-1.7') }, 'binary'],
    ['a text like a book', { kind: 'text', text: 'كتاب '.repeat(5_000_000) }, 'too-large'],
    ['broken JSON', { kind: 'file', name: 'a.json', base64: base64('{"a":') }, 'broken-json'],
    ['other JSON', { kind: 'file', name: 'a.json', base64: base64('{}') }, 'not-an-article'],
    [
      'an article of a newer version',
      {
        kind: 'file',
        name: 'a.json',
        base64: base64(JSON.stringify({ ...articleTitled('خبر'), version: 9 })),
      },
      'newer-version',
    ],
  ] as const)('refuses %s with its code', async (_, source, code) => {
    const { desk } = await opened();
    const refusal = desk.importArticle(source, null);
    await expect(refusal).rejects.toMatchObject({ name: 'DeskError', code });
  });
});

describe('exporting', () => {
  it('gives a file with name, type and text', async () => {
    const { desk } = await opened();
    const { id, article, revision } = await desk.createDraft(
      { ...articleTitled('خبر'), slug: 'khabar' },
      'import',
    );
    expect(await desk.exportDraft(id, 'json')).toEqual({
      name: 'khabar.json',
      mediaType: 'application/json',
      encoding: 'utf8',
      content: writeJson(article),
      revision,
    });
    const page = await desk.exportDraft(id, 'html');
    expect(page.name).toBe('khabar.html');
    expect(page.content).toBe(writeHtml(article));
  });

  it('shows a draft of a newer version as a page, but does not pass it off as one of this', async () => {
    const { desk, folder } = await opened();
    const newer = JSON.stringify({ ...articleTitled('خبر'), version: 2 });
    await mkdir(folderLayout(folder).drafts, { recursive: true });
    await writeFile(join(folderLayout(folder).drafts, 'newer.json'), newer);
    expect((await desk.exportDraft('newer', 'html')).content).toContain('خبر');
    const refusal = desk.exportDraft('newer', 'json');
    await expect(refusal).rejects.toMatchObject({ code: 'newer-version' });
  });
});

describe('previewing', () => {
  it('shows exactly the page that would be exported', async () => {
    const { desk } = await opened();
    const article = articleTitled('خبر');
    const path = await desk.previewArticle(article);
    expect(desk.readPreview(path)?.html).toBe(writeHtml(article));
    expect(desk.readPreview('/preview/other')).toBeNull();
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Article } from '#core/article/article';
import { expect, type App } from './desk';

/** The place where the copy is typed. */
export function copyOf(app: App): Locator {
  return app.page.getByTestId('body').locator('.ProseMirror');
}

/** Starts a new draft and waits for its sheet. */
export async function newDraft(app: App): Promise<void> {
  await app.page.getByTestId('new-draft').click();
  await expect(app.page.getByTestId('headline')).toBeVisible();
}

/** Waits until everything typed is on disk. */
export async function saved(app: App): Promise<void> {
  await expect(app.page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
}

/** Paths of the draft files. */
export async function draftFiles(app: App): Promise<string[]> {
  const folder = join(app.draftsFolder, 'drafts');
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

/** The articles on disk. */
export async function draftsOnDisk(app: App): Promise<Article[]> {
  const files = await draftFiles(app);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.map((text) => JSON.parse(text) as Article);
}

/** The one article on disk. */
export async function draftOnDisk(app: App): Promise<Article> {
  const [article, ...others] = await draftsOnDisk(app);
  if (article === undefined || others.length > 0) throw new Error('not one draft on disk');
  return article;
}

/** Presses Ctrl with a key of an Arabic layout, where the key B types «لا» and has the same place. */
export async function pressOnArabicLayout(app: App, key: string, code: string): Promise<void> {
  const session = await app.page.context().newCDPSession(app.page);
  const windowsVirtualKeyCode = code.codePointAt(3) ?? 0;
  const event = { key, code, windowsVirtualKeyCode, modifiers: 2 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

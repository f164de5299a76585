import { defaultSettings } from '#api/settings';
import type { DeskParts } from '#desk/desk-parts';
import { openFolder } from '#desk/open-folder';

/**
 * Opens a drafts folder for one command, under its lock, and closes it again.
 * @throws DeskError as `openFolder`: `locked` while a window has it open; what `work` throws
 */
export async function withDraftsFolder<Result>(
  folder: string,
  work: (parts: DeskParts) => Promise<Result>,
): Promise<Result> {
  // A command does not know the window's settings: it adds versions, and leaves it to the window to
  // thin them.
  const settings = { read: () => ({ ...defaultSettings, historyMegabytes: Infinity }) };
  const opened = await openFolder({ folder, settings, emit: () => undefined });
  try {
    return await work(opened.parts);
  } finally {
    await opened.close();
  }
}

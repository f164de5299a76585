import { defaultSettings } from '#api/settings';
import { appFolder } from '#desk/app-folder';
import type { DeskParts } from '#desk/desk-parts';
import { libraryOnDemand } from '#desk/library-on-demand';
import { openFolder } from '#desk/open-folder';

/**
 * Opens a drafts folder for one command, under its lock, and closes it again. Words that only the
 * journal has come back first, as in a window, also those on the machine's own disk.
 * @throws DeskError as `openFolder`: `locked` while a window has it open; what `work` throws
 */
export async function withDraftsFolder<Result>(
  folder: string,
  work: (parts: DeskParts) => Promise<Result>,
): Promise<Result> {
  // A command does not know the window's settings: it adds versions, and leaves it to the window to
  // thin them.
  const settings = { read: () => ({ ...defaultSettings, historyMegabytes: Infinity }) };
  const opened = await openFolder({
    folder,
    appFolder: appFolder(),
    library: libraryOnDemand,
    settings,
    emit: () => undefined,
  });
  try {
    return await work(opened.parts);
  } finally {
    await opened.close();
  }
}

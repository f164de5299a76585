import { app, type BrowserWindow } from 'electron';

function filesOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('files' in data)) return [];
  const { files } = data;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}

/**
 * Makes this the only running Muharrir of this user.
 * @param files absolute paths; a running one gets them when this start turns out to be the second
 * @returns false when another one runs: this one has to quit
 */
export function claimSingleInstance(files: string[]): boolean {
  // The words of the second start are not used: Chromium reorders them and adds its own.
  return app.requestSingleInstanceLock({ files });
}

/** Brings the window to the front. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** A second start brings the window of the first to the front and gives it its files. */
export function welcomeSecondStart(
  window: () => BrowserWindow | null,
  openFile: (path: string) => void,
): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const current = window();
    if (current !== null && !current.isDestroyed()) bringForward(current);
    for (const file of filesOf(data)) openFile(file);
  });
}

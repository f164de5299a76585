import type { App, Session, WebContents } from 'electron';
import { isPreviewAddress, isSamePage } from './app-address';

/**
 * Keeps a page where it is: it may reload itself and its frames may show previews, nothing else.
 * Links leave the program through `openLink` only, so no new window ever opens.
 * @param page the address that the window loads
 */
function guardContents(contents: WebContents, page: string): void {
  contents.on('will-frame-navigate', (details) => {
    const allowed = details.isMainFrame
      ? isSamePage(details.url, page)
      : isPreviewAddress(details.url);
    if (!allowed) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Guards every page that the program ever creates, whoever creates it. */
export function guardAllContents(app: App, page: string): void {
  app.on('web-contents-created', (_, contents) => guardContents(contents, page));
}

/** Denies whatever a page can ask of the system; exports are saved by the host, not downloaded. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

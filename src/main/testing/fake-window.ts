import type { BrowserWindow, WebContents } from 'electron';
import { APP_PAGE } from '../app-address';
import { FakeWindow, type FakeContents } from './electron';

/** A window of the fake Electron, and the same as the code under test sees it. */
export function fakeWindow(): { fake: FakeWindow; window: BrowserWindow } {
  const fake = new FakeWindow();
  fake.webContents.mainFrame.url = APP_PAGE;
  return { fake, window: fake as unknown as BrowserWindow };
}

/** Fake contents as the code under test sees them. */
export function asContents(contents: FakeContents): WebContents {
  return contents as unknown as WebContents;
}

/** The sender of a message from the top frame of these contents. */
export function senderOf(contents: FakeContents) {
  return { sender: contents, senderFrame: contents.mainFrame };
}

import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { isSameOrigin } from './app-address';

/**
 * True when a message comes from the top frame of our window, and that frame shows our page.
 * @param contents the window's own contents
 * @param page the address that the window loads
 */
export function isTrustedSender(
  event: Pick<IpcMainEvent | IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  contents: WebContents,
  page: string,
): boolean {
  if (event.sender !== contents) return false;
  try {
    const frame = event.senderFrame;
    // Null once the frame has navigated or is gone: nobody to trust.
    return (
      frame !== null &&
      frame.parent === null &&
      frame.frameTreeNodeId === contents.mainFrame.frameTreeNodeId &&
      isSameOrigin(frame.url, page)
    );
  } catch {
    // A frame that is disposed of between the two looks throws.
    return false;
  }
}

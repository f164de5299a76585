import { readLinkAddress } from '#core/article/web-address';
import { host } from '../../desk/connection';

/** Opens an address outside the program, if it is one that a link may have: http, https or mailto. */
export function openAddress(href: string): void {
  const address = readLinkAddress(href);
  // Without the program there is nothing to open it: the window says that the line is down.
  if (address.ok) host.openLink(address.url).catch(() => undefined);
}

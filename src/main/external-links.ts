import { shell } from 'electron';
import { DeskError } from '#api/desk-error';
import { readLinkAddress } from '#core/article/web-address';

/**
 * Opens an address in the program that the system has for it: http, https and mailto only.
 * @throws DeskError `invalid` for any other address
 */
export async function openExternalLink(address: string): Promise<void> {
  const link = readLinkAddress(address);
  if (!link.ok) throw new DeskError('invalid', link.fault);
  // Parsed by the URL standard as well, so that what the system receives is what was checked.
  if (!URL.canParse(link.url)) throw new DeskError('invalid', 'not-an-address');
  await shell.openExternal(new URL(link.url).href);
}

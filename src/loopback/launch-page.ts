import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A page on disk that leads the browser to the program. */
export interface LaunchPage {
  /** Its `file:` address. */
  address: string;
  remove: () => void;
}

/**
 * Writes the page that the browser is started on. Every user of the machine can read the arguments of
 * a process, so the address with the launch's token does not go there: it is in this file, which its
 * owner alone can read, and which is removed as soon as a window has connected.
 * @param folder absolute path of a folder for such pages alone; made if need be
 * @param drafts absolute path of the drafts folder. It names the page: browsers remember the place of
 *   a window by its address, and no two hosts work in one folder at once
 * @param url the program's address
 * @throws the file system's errors
 */
export function writeLaunchPage(folder: string, drafts: string, url: string): LaunchPage {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // It may have been there before.
  chmodSync(folder, 0o700);
  const name = createHash('sha256').update(drafts).digest('hex').slice(0, 16);
  const path = join(folder, `${name}.html`);
  // Left by a host that was killed.
  rmSync(path, { force: true });
  writeFileSync(path, pageLeadingTo(url), { flag: 'wx', mode: 0o600 });
  return {
    address: pathToFileURL(path).href,
    remove: () => rmSync(path, { force: true }),
  };
}

/** `replace` leaves no step in the history that would lead back to a page that is gone. */
function pageLeadingTo(url: string): string {
  const address = JSON.stringify(url).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>محرِّر</title>
<script>location.replace(${address});</script>
</html>
`;
}

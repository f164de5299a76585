import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder';

/** Files by their path within a folder. */
export type Files = Record<string, string>;

/** A folder with these files, for one test. */
export async function folderOf(files: Files): Promise<string> {
  const folder = join(await temporaryFolder(), 'drafts-folder');
  await mkdir(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** All files of a folder, as text. */
export function filesOf(folder: string, prefix = ''): Files {
  return Object.assign(
    {},
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = `${prefix}${entry.name}`;
      const place = join(folder, entry.name);
      return entry.isDirectory()
        ? filesOf(place, `${path}/`)
        : { [path]: readFileSync(place, 'utf8') };
    }),
  ) as Files;
}

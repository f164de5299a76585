import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { PAGE_MEDIA_TYPES } from '#api/page-media-types';

/** A file of the built renderer, as it is served. */
export interface PageFile {
  mediaType: string;
  cacheControl: string;
  read(): Promise<Buffer>;
}

/** Files under `assets/` carry a hash of their content in their name, so a copy is never outdated. */
function cacheControlOf(path: string): string {
  return path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Lists the files of the built renderer by the path that each is served under. Only what is in this
 * list is ever served, by exact match: a path that climbs out of the folder, however it is spelled,
 * is simply not in it.
 * @param folder absolute path of the built renderer
 */
export async function listPageFiles(folder: string): Promise<Map<string, PageFile>> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = PAGE_MEDIA_TYPES[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).map(encodeURIComponent).join('/')}`;
    files.set(path, {
      mediaType,
      cacheControl: cacheControlOf(path),
      read: () => readFile(file),
    });
  }
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}

import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { protocol } from 'electron';
import { pageHeaders } from '#api/page-headers';
import { PAGE_MEDIA_TYPES } from '#api/page-media-types';
import type { Desk } from '#desk/open-desk';
import { IMAGES_PATH } from '#desk/served-images';
import { APP_PAGE, APP_SCHEME, isSameOrigin, PREVIEW_PATH } from './app-address';

/** What of the desk is shown by address. */
type ShownByDesk = Pick<Desk, 'readPreview' | 'readImage'>;

/** Declares the program's own scheme. To be called before the `ready` event. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** The file that a path of the page's address names; null when it lies outside `root`. */
export function fileInside(root: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\0\\:]/u.test(path)) return null;
  const file = join(root, path === '/' ? 'index.html' : path);
  const inside = relative(root, file);
  return inside === '' || inside.split(sep)[0] === '..' || isAbsolute(inside) ? null : file;
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: pageHeaders() });
}

/**
 * Answers requests for `muharrir://app/…`: files of the built renderer, pictures of the drafts, and
 * previews, each under its own content security policy.
 * @param root absolute path of the built renderer
 * @param page the address that the window loads: pictures are for it and for previews alone
 */
export function appRequestHandler(
  root: string,
  desk: ShownByDesk,
  page: string,
): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    if (!isSameOrigin(url, APP_PAGE)) return refuse(404);
    const { pathname } = new URL(url);
    if (pathname.startsWith(PREVIEW_PATH)) {
      const preview = desk.readPreview(pathname);
      if (preview === null) return refuse(404);
      return new Response(preview.html, {
        headers: {
          ...pageHeaders(),
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': preview.contentSecurityPolicy,
        },
      });
    }
    if (pathname.startsWith(IMAGES_PATH)) {
      const image = await desk.readImage(pathname);
      if (image === null) return refuse(404);
      return new Response(new Uint8Array(image.bytes), {
        headers: {
          ...pageHeaders(),
          'content-type': image.mediaType,
          'cache-control': image.cacheControl,
          // The page of a development server is of another origin.
          ...(page !== APP_PAGE && { 'cross-origin-resource-policy': 'cross-origin' }),
        },
      });
    }
    const file = fileInside(root, pathname);
    const mediaType = file === null ? undefined : PAGE_MEDIA_TYPES[extname(file)];
    if (file === null || mediaType === undefined) return refuse(404);
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: { ...pageHeaders(), 'content-type': mediaType },
      });
    } catch {
      return refuse(404);
    }
  };
}

/** Serves the program's own scheme from now on. To be called after the `ready` event. */
export function serveApp(root: string, desk: ShownByDesk, page: string): void {
  protocol.handle(APP_SCHEME, appRequestHandler(root, desk, page));
}

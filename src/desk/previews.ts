import { randomBytes } from 'node:crypto';

/** A page that is shown in the preview's frame. */
export interface Preview {
  html: string;
  contentSecurityPolicy: string;
}

/**
 * What a previewed page may do: show itself, its own styles and pictures. It runs no script and opens
 * nothing, also when its address is opened outside the frame. (`srcdoc` would inherit the window's
 * policy instead, so the preview has an address.)
 */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data: https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin',
].join('; ');

/** Pages kept: the one on show, the one that replaces it, and those of a few more windows. */
const KEPT = 8;

/** The last previews, in memory, each under a path that nobody can guess. */
export class Previews {
  readonly #pages = new Map<string, string>();

  /** Keeps a page; the same page again has the same path. Returns the path, `/preview/…`. */
  add(html: string): string {
    const known = [...this.#pages].find(([, page]) => page === html)?.[0];
    const path = known ?? `/preview/${randomBytes(24).toString('base64url')}`;
    // Last in the map is the newest.
    this.#pages.delete(path);
    this.#pages.set(path, html);
    const oldest = this.#pages.keys().next();
    if (this.#pages.size > KEPT && !oldest.done) this.#pages.delete(oldest.value);
    return path;
  }

  /** The page under a path, or null when there is none or it is no longer kept. */
  read(path: string): Preview | null {
    const html = this.#pages.get(path);
    return html === undefined ? null : { html, contentSecurityPolicy: PREVIEW_POLICY };
  }
}

import { parseHTML } from 'linkedom';
import type { ParsePaste } from '../paste-dom';

/** Parses what a clipboard has with linkedom, which adds neither `html` nor `body` by itself. */
export const parsePaste: ParsePaste = (html) =>
  parseHTML(
    /<body\b/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  ).document;

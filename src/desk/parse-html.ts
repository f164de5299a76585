import { parseHTML } from 'linkedom';
import type { ParseHtml } from '#core/formats/reading';

/** Parses HTML where there is no browser. Runs nothing and fetches nothing. */
export const parseHtml: ParseHtml = (html) => parseHTML(html).document;

import { DEFAULT_DIRECTION } from '../body/block-direction';
import type { BodyDoc, Direction } from '../body/body-json';
import { writeBodyHtml } from '../body/write-html';
import { bodyForOthers } from './body-for-others';

/** Stands at the start of HTML that this program copied; other programs ignore it. */
export const COPIED_MARK = '<meta name="generator" content="Muharrir">';

/** Elements of ours that other elements stand in and that have a direction. */
const BLOCKS = new Set('p h2 h3 h4 ul ol li blockquote table tr td th'.split(' '));
/** Of those, the ones that say it even when it is that of what is around them. */
const SPOKEN = new Set('p h2 h3 h4 ul ol blockquote table'.split(' '));

function directionIn(attributes: string): Direction | null {
  const dir = / dir="(rtl|ltr)"/u.exec(attributes)?.[1];
  return dir === 'rtl' || dir === 'ltr' ? dir : null;
}

/** Attributes that other programs make something of; classes are not among them. */
function keptAttributes(attributes: string): string {
  return [...attributes.matchAll(/ (?:href|id|start|colspan|rowspan|scope)="[^"]*"/gu)]
    .map(([attribute]) => attribute)
    .join('');
}

/**
 * Our own HTML as other programs take it best. Every block says its direction, because Word and Google
 * Docs take that of the document for one that says nothing; isolates are `span`, for WordPress drops
 * `bdi`; nothing has a class.
 * @param html what `writeBodyHtml` gives: all its attributes are quoted and escaped
 */
function forOthers(html: string): string {
  const directions: Direction[] = [DEFAULT_DIRECTION];
  const tags = /\n?<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>/gu;
  return html.replaceAll(tags, (tag: string, end: string, name: string, given: string) => {
    const layout = tag.startsWith('\n') ? '\n' : '';
    // The box that a table scrolls in.
    if (name === 'div') return '';
    if (end !== '') {
      if (BLOCKS.has(name)) directions.pop();
      return `${layout}</${name === 'bdi' ? 'span' : name}>`;
    }
    const dir = directionIn(given) ?? directions.at(-1) ?? DEFAULT_DIRECTION;
    if (name === 'bdi') return `${layout}<span dir="${dir}">`;
    if (BLOCKS.has(name)) directions.push(dir);
    const saysSo = SPOKEN.has(name) || directionIn(given) !== null;
    return `${layout}<${name}${keptAttributes(given)}${saysSo ? ` dir="${dir}"` : ''}>`;
  });
}

/** A line of text: its start tag with its direction, what is in it, its end tag. */
const LINE = /(<(p|h[2-4])\b[^>]*? dir="(rtl|ltr)">)(.*?)(<\/\2>)/gsu;

/**
 * LibreOffice takes the direction of the last run that says one for that of the whole paragraph (seen
 * in 7.4): the words after the last isolate say the paragraph's own.
 */
function settleLines(html: string): string {
  return html.replaceAll(
    LINE,
    (all: string, start: string, _: string, dir: string, line: string, close: string) => {
      const end = line.lastIndexOf('</span>') + '</span>'.length;
      const isolates = /<span dir="/u.test(line);
      const rest = line.slice(end);
      const words = /[^<>]+(?=<|$)/u.exec(rest.replace(/^(?:<[^>]*>)+/u, ''))?.[0];
      if (!isolates || words === undefined) return all;
      const at = end + rest.indexOf(words);
      const spoken = `<span dir="${dir}">${words}</span>`;
      return start + line.slice(0, at) + spoken + line.slice(at + words.length) + close;
    },
  );
}

/**
 * The HTML of what is copied, for other programs.
 * @param body what is selected
 * @param isLine true for words within one line: then there is no paragraph around them
 */
export function writeCopiedHtml(body: BodyDoc, isLine: boolean): string {
  const html = settleLines(forOthers(writeBodyHtml(bodyForOthers(body))));
  const bare = isLine ? html.replace(/^<p[^>]*>(.*?)<\/p>/su, '$1') : html;
  return COPIED_MARK + bare;
}

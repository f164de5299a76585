import { readLinkAddress } from '../article/web-address';
import { type BodyMark, type BodyNode, textNode } from '../body/body-json';
import { findAddress } from '../formats/text/find-address';
import { unwrapAddress } from './unwrap-address';

/** Signs that messengers write around words → the mark, one sign or two of them. */
const SIGNS: Record<string, string> = { '*': 'bold', _: 'italic', '~': 'strike' };

/** Only around whole words: «2*3*4», «snake_case» and a lone star stay as they are. */
const MARKED =
  /(?<![\p{L}\p{N}*_~])([*_~]{1,2})(?=[^\s*_~])([^\n]*?[^\s*_~])\1(?![\p{L}\p{N}*_~])/gu;

function linked(text: string, marks: BodyMark[]): BodyNode[] {
  const found = findAddress(text);
  if (found === null) return text === '' ? [] : [textNode(text, marks)];
  const { before, url, after } = found;
  const scheme = /^www\./iu.test(url) ? 'https://' : '';
  const address = readLinkAddress(unwrapAddress(scheme + url));
  if (!address.ok) return [textNode(before + url, marks), ...linked(after, marks)];
  const link: BodyMark = { type: 'link', attrs: { href: address.url } };
  // An address that only followed its reader is shown as what it leads to.
  const shown = address.url.slice(scheme.length);
  return [
    ...(before === '' ? [] : [textNode(before, marks)]),
    textNode(shown, [link, ...marks]),
    ...linked(after, marks),
  ];
}

/**
 * A line of plain text as runs: addresses are links, words between stars are bold.
 * @param isMessage true for a line of a messenger, where single underscores and tildes are signs, too
 */
export function readLineMarks(text: string, isMessage: boolean): BodyNode[] {
  const runs: BodyNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, sign = '', words = ''] = match;
    const type = SIGNS[sign.charAt(0)];
    const isSure = isMessage || sign.length === 2 || sign === '*';
    if (type === undefined || !isSure || findAddress(text)?.url.includes(whole) === true) continue;
    runs.push(...linked(text.slice(end, match.index), []));
    runs.push(...linked(words, [{ type }]));
    end = match.index + whole.length;
  }
  runs.push(...linked(text.slice(end), []));
  return runs;
}

import {
  attributeOf,
  childrenOf,
  findAll,
  type PasteElement,
  removeNode,
  replaceNode,
} from './paste-dom';
import { asIsolates } from './as-isolates';
import { unwrapAddress } from './unwrap-address';

/** Pictures of emoji, which messengers and social networks show instead of the letters. */
function settleEmoji(root: PasteElement): void {
  for (const picture of findAll(root, 'img[alt]')) {
    const alt = picture.getAttribute('alt') ?? '';
    if (
      alt.length > 20 ||
      !/^[\p{Extended_Pictographic}\p{Emoji_Component}\uFE0F\u200D]+$/u.test(alt)
    ) {
      continue;
    }
    const text = root.ownerDocument?.createTextNode(alt);
    if (text !== undefined) replaceNode(picture, text);
  }
}

/** Pictures of one pixel tell somebody that a mail was read; nobody misses them. */
function removePixels(root: PasteElement): void {
  for (const picture of findAll(root, 'img')) {
    const size = [attributeOf(picture, 'width'), attributeOf(picture, 'height')];
    if (size.every((side) => side === '0' || side === '1')) removeNode(picture);
  }
}

/** Embeddings would be taken out with the text that holds them; isolates can become marks. */
function settleEmbeddings(root: PasteElement): void {
  for (const element of [root, ...findAll(root, '*')]) {
    for (const child of childrenOf(element)) {
      if (child.nodeType !== 3) continue;
      const text = child.nodeValue ?? '';
      child.nodeValue = asIsolates(text);
    }
  }
}

/** What every program's HTML needs before it is read, whichever program it is. */
export function preparePasted(root: PasteElement): void {
  if (/[\u202A-\u202E]/u.test(root.textContent ?? '')) settleEmbeddings(root);
  settleEmoji(root);
  removePixels(root);
  for (const line of findAll(root, 'br.Apple-interchange-newline')) removeNode(line);
  for (const link of findAll(root, 'a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const address = unwrapAddress(href);
    if (address !== href) link.setAttribute('href', address);
  }
}

import { readWebAddress } from '../article/web-address';
import type { Spaces } from './clean-line';
import { dataName } from './data-attribute';
import { findElement, hasClass, lineText, tagOf } from './html-lookup';
import type { DomElement } from './html-node';
import { fileOfAddress, isImageFile } from './image-file';
import { EMBED_CLASS, type EmbedAttributes } from './nodes/embed';
import { IMAGE_CLASS, type ImageAttributes } from './nodes/image';

function dataOf(element: DomElement, name: string): string {
  return element.getAttribute(dataName(name)) ?? '';
}

function pixelsOf(text: string | null | undefined): number {
  return /^\d{1,6}$/u.test(text ?? '') ? Number(text) : 0;
}

/** The words of the element of a class in a figure; "" when there is none. */
function wordsOf(figure: DomElement, className: string, spaces: Spaces): string {
  const element = findElement(figure, (inside) => hasClass(inside, className));
  return lineText(element?.textContent ?? '', spaces);
}

function captionOf(figure: DomElement, spaces: Spaces): string {
  const caption = findElement(figure, (inside) => hasClass(inside, 'caption'));
  const credit = findElement(figure, (inside) => hasClass(inside, 'credit'));
  if (caption !== null || credit !== null) return wordsOf(figure, 'caption', spaces);
  const line = findElement(figure, (inside) => tagOf(inside) === 'figcaption');
  return lineText(line?.textContent ?? '', spaces);
}

/**
 * What an image of ours is made of, as `writeImage` wrote it or as it was copied out of an editor.
 * @returns null for any other element, and for a picture that is none of our files
 */
export function readImage(figure: DomElement, spaces: Spaces): ImageAttributes | null {
  if (tagOf(figure) !== 'figure' || !hasClass(figure, IMAGE_CLASS)) return null;
  const copied = dataOf(figure, 'file');
  if (isImageFile(copied)) {
    return {
      file: copied,
      alt: dataOf(figure, 'alt'),
      caption: dataOf(figure, 'caption'),
      credit: dataOf(figure, 'credit'),
      width: pixelsOf(dataOf(figure, 'width')),
      height: pixelsOf(dataOf(figure, 'height')),
    };
  }
  const image = findElement(figure, (inside) => tagOf(inside) === 'img');
  const file = fileOfAddress(image?.getAttribute('src') ?? '');
  if (image === null || file === null) return null;
  return {
    file,
    alt: image.getAttribute('alt') ?? '',
    caption: captionOf(figure, spaces),
    credit: wordsOf(figure, 'credit', spaces),
    width: pixelsOf(image.getAttribute('width')),
    height: pixelsOf(image.getAttribute('height')),
  };
}

/**
 * What a card of ours is made of, as `writeEmbed` wrote it or as it was copied out of an editor.
 * @returns null for any other element
 */
export function readEmbed(figure: DomElement, spaces: Spaces): EmbedAttributes | null {
  if (tagOf(figure) !== 'figure' || !hasClass(figure, EMBED_CLASS)) return null;
  const copied = readWebAddress(dataOf(figure, 'url'));
  if (copied.ok) return { url: copied.url, title: dataOf(figure, 'title') };
  const link = findElement(figure, (inside) => tagOf(inside) === 'a');
  const address = readWebAddress(link?.getAttribute('href') ?? '');
  return address.ok ? { url: address.url, title: wordsOf(figure, 'title', spaces) } : null;
}

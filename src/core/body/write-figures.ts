import { attributeText } from './body-json';
import { displayAddress } from '../formats/html/display-address';
import { escapeHtml, escapeText } from './escape-html';
import { EMBED_CLASS } from './nodes/embed';
import { IMAGE_CLASS } from './nodes/image';

type Attributes = Record<string, unknown>;

function span(className: string, text: string): string {
  return text === '' ? '' : `<span class="${className}">${escapeText(text)}</span>`;
}

function sizeOf(attrs: Attributes): string {
  const [width, height] = [Number(attrs['width']), Number(attrs['height'])];
  return width > 0 ? ` width="${width}" height="${height}"` : '';
}

/**
 * An image with its caption and credit.
 * @param attrs of an `image` node as a page shows it
 * @param addressOf where the page finds a file
 */
export function writeImage(attrs: Attributes, addressOf: (file: string) => string): string {
  const address = escapeHtml(addressOf(attributeText(attrs, 'file')));
  const alt = escapeHtml(attributeText(attrs, 'alt'));
  const words = [
    span('caption', attributeText(attrs, 'caption')),
    span('credit', attributeText(attrs, 'credit')),
  ]
    .filter((html) => html !== '')
    .join(' ');
  const caption = words === '' ? '' : `\n<figcaption>${words}</figcaption>`;
  const image = `<img src="${address}" alt="${alt}"${sizeOf(attrs)} loading="lazy">`;
  return `<figure class="${IMAGE_CLASS}">\n${image}${caption}\n</figure>`;
}

/** The site of an address as readers know it: the host without «www.». */
function siteOf(url: string): string {
  return displayAddress(url).replace(/[/?#].*$/su, '');
}

/**
 * A card that leads to what is elsewhere. Nothing from there is loaded with the page.
 * @param attrs of an `embed` node as a page shows it
 */
export function writeEmbed(attrs: Attributes): string {
  const url = attributeText(attrs, 'url');
  const title = span('title', attributeText(attrs, 'title'));
  const place = title === '' ? displayAddress(url) : siteOf(url);
  const site = `<bdi class="site" dir="ltr">${escapeText(place)}</bdi>`;
  const words = title === '' ? site : `${title} ${site}`;
  return `<figure class="${EMBED_CLASS}">\n<a href="${escapeHtml(url)}">${words}</a>\n</figure>`;
}

import { readLinkAddress } from '../article/web-address';
import { DEFAULT_DIRECTION } from './block-direction';
import type { Direction } from './body-json';
import { directionOf } from './element-direction';
import {
  cancelsMark,
  containerTags,
  droppedTags,
  hides,
  lineTags,
  marksOfStyle,
  markTags,
  silentTags,
} from './clean-html-tags';
import { type DomDocument, type DomElement, isElement, isText } from './html-node';
import { CleanLine, type Spaces } from './clean-line';
import { dataName } from './data-attribute';
import { findElement, hasClass, tagOf } from './html-lookup';
import { EMBED_CLASS } from './nodes/embed';
import { FOOTNOTE_CLASS } from './nodes/footnote';
import { IMAGE_CLASS } from './nodes/image';
import { INFO_BOX_CLASS } from './nodes/info-box';
import { LIVE_ENTRY_CLASS } from './nodes/live-entry';
import { PULL_QUOTE_CLASS } from './nodes/pull-quote';
import {
  childrenOf,
  isCell,
  isDataTable,
  isWords,
  isWordsRow,
  lineIn,
  rowsOf,
  TABLE_CLASS,
} from './nodes/table-rules';
import { readEmbed, readImage } from './read-figures';
import { isNoteFurniture, noteOf, type Notes, readNotes } from './read-notes';

/** Copy never nests deeper; of what does, only the words are taken. */
const DEEPEST = 80;

/** Where the walk is. */
interface Place {
  /** The clean element that the next node goes into. */
  to: DomElement;
  /** The text of the line that is being written. */
  line: CleanLine;
  direction: Direction;
  /** Line ends are line ends here. */
  preformatted: boolean;
  /** Only lines may stand here: `said` in a pull quote, `by` in its last line, who said it. */
  quote: 'none' | 'said' | 'by';
  /** An element that was read already. */
  taken: DomElement | null;
  depth: number;
}

const PULL_QUOTE_TAGS = ['aside', 'blockquote', 'figure'];

function isPullQuote(tag: string, element: DomElement): boolean {
  return (
    PULL_QUOTE_TAGS.includes(tag) &&
    (hasClass(element, PULL_QUOTE_CLASS) || hasClass(element, 'wp-block-pullquote'))
  );
}

const BOX_TAGS = ['section', 'div', 'aside'];

/** The class of a container of ours, which is all that tells it from any other. */
function boxClass(tag: string, element: DomElement): string | null {
  const names = BOX_TAGS.includes(tag) ? [INFO_BOX_CLASS, LIVE_ENTRY_CLASS] : [];
  return names.find((name) => hasClass(element, name)) ?? null;
}

/** True for a list item with nothing in it yet but white space. */
function isEmptyItem(element: DomElement): boolean {
  if (element.nodeName.toLowerCase() !== 'li') return false;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) || /\S/u.test(child.nodeValue ?? '')) return false;
  }
  return true;
}

/**
 * Builds a copy of an element that has nothing in it but what news copy can hold: elements of ours,
 * and of their attributes only `dir`, `start`, spans of cells, the `href` of a link that a page may
 * have, and what images, cards and footnotes of ours are made of, as `data-` attributes. Nothing is
 * taken over by default, so that nothing hostile can come through.
 */
export class HtmlCleaner {
  /** What was left out: the name of the element → how many there were. */
  readonly dropped = new Map<string, number>();
  private root: DomElement | null = null;
  private notes: Notes | null = null;

  constructor(
    private readonly document: DomDocument,
    private readonly spaces: Spaces,
  ) {}

  /** @param direction the direction around the element */
  clean(element: DomElement, direction: Direction): DomElement {
    [this.root, this.notes] = [element, null];
    const to = this.document.createElement('div');
    const line = new CleanLine(this.spaces);
    const place: Place = {
      to,
      line,
      direction,
      preformatted: false,
      quote: 'none',
      taken: null,
      depth: 0,
    };
    this.copyChildren(element, place);
    line.end();
    return to;
  }

  /** The footnotes of what is cleaned. Most copy has none, so that it is not searched for them. */
  private readNotes(): Notes {
    this.notes ??= this.root === null ? new Map() : readNotes(this.root, this.spaces);
    return this.notes;
  }

  private drop(what: string): void {
    this.dropped.set(what, (this.dropped.get(what) ?? 0) + 1);
  }

  private copyChildren(element: DomElement, place: Place): void {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) this.copyText(child.nodeValue ?? '', place);
      else if (isElement(child)) this.copyElement(child, place);
    }
  }

  private copyText(text: string, { to, line, preformatted }: Place): void {
    const lines = preformatted ? text.split(/\r\n?|\n/u) : [text];
    for (const [index, part] of lines.entries()) {
      if (index > 0) to.appendChild(this.document.createElement('br'));
      to.appendChild(line.add(this.document.createTextNode(part)));
    }
  }

  private copyElement(element: DomElement, place: Place): void {
    const tag = element.nodeName.toLowerCase();
    const style = element.getAttribute('style') ?? '';
    if (silentTags.has(tag) || element === place.taken) return;
    if (isNoteFurniture(element, () => this.readNotes())) return;
    if (droppedTags.has(tag)) this.drop(tag);
    else if (element.getAttribute('hidden') !== null || hides(style)) this.drop('hidden');
    else if (place.depth >= DEEPEST) this.copyText(element.textContent ?? '', place);
    else this.copyKnown(tag, style, element, { ...place, depth: place.depth + 1 });
  }

  private copyKnown(tag: string, style: string, element: DomElement, place: Place): void {
    const lineTag = lineTags.get(tag);
    const container = containerTags.get(tag);
    const note = noteOf(element, () => this.readNotes());
    const isLine = place.quote === 'by';
    if (tag === 'br') place.to.appendChild(this.document.createElement('br'));
    else if (note !== null) this.addAtom('sup', FOOTNOTE_CLASS, { text: note }, place);
    else if (isLine && (lineTag !== undefined || container !== undefined)) {
      this.copyChildren(element, place);
    } else if (tag === 'hr') this.copyBlock('hr', element, place);
    else if (place.quote === 'said' && (tag === 'footer' || tag === 'cite')) {
      this.copyBlock('footer', element, { ...place, quote: 'by' });
    } else if (lineTag !== undefined) {
      this.copyBlock(place.quote === 'none' ? lineTag : 'p', element, place);
    } else if (container !== undefined) this.copyContainer(tag, container, element, place);
    else this.copyRun(tag, style, element, place);
  }

  /** An image, a card or a footnote: it has nothing in it, and says everything by its attributes. */
  private addAtom(tag: string, className: string, data: object, place: Place): void {
    if (tag === 'figure') this.beginBlock(place);
    else place.line.addNote();
    const atom = this.document.createElement(tag);
    atom.setAttribute('class', className);
    for (const [name, value] of Object.entries(data)) {
      atom.setAttribute(dataName(name), String(value));
    }
    place.to.appendChild(atom);
  }

  private copyContainer(tag: string, as: string, element: DomElement, place: Place): void {
    const around = { ...place, preformatted: place.preformatted || tag === 'pre' };
    const image = readImage(element, this.spaces);
    const embed = readEmbed(element, this.spaces);
    const box = boxClass(tag, element);
    if (image !== null) this.addAtom('figure', IMAGE_CLASS, image, place);
    else if (embed !== null) this.addAtom('figure', EMBED_CLASS, embed, place);
    else if (place.quote !== 'none') this.copyBlock('div', element, around);
    else if (isPullQuote(tag, element)) {
      const quote = this.copyBlock('aside', element, { ...around, quote: 'said' });
      quote.setAttribute('class', PULL_QUOTE_CLASS);
    } else if (box !== null) this.copyBox(box, element, around);
    else if (tag === 'table' && isDataTable(element)) this.copyTable(element, around);
    // Rows and cells of words alone are lines; the schema's own rules say what lines.
    else if (tag === 'tr' ? isWordsRow(element) : isCell(element) && isWords(element)) {
      this.copyBlock(tag, element, around);
    } else this.copyBlock(as, element, around);
  }

  private copyBox(className: string, element: DomElement, place: Place): void {
    const isEntry = className === LIVE_ENTRY_CLASS;
    const taken = isEntry ? findElement(element, (inside) => tagOf(inside) === 'time') : null;
    const time = taken?.getAttribute('datetime') ?? element.getAttribute(dataName('time'));
    const box = this.copyBlock('section', element, { ...place, taken });
    box.setAttribute('class', className);
    if (isEntry && time !== null) box.setAttribute(dataName('time'), time);
  }

  private copyTable(element: DomElement, place: Place): void {
    for (const child of childrenOf(element)) {
      if (isElement(child) && tagOf(child) === 'caption') this.copyBlock('p', child, place);
    }
    this.beginBlock(place);
    const table = this.addBlock('table', element, place);
    table.to.setAttribute('class', TABLE_CLASS);
    for (const row of rowsOf(element)) {
      const to = this.document.createElement('tr');
      table.to.appendChild(to);
      for (const cell of childrenOf(row).filter(isCell)) this.copyCell(cell, { ...table, to });
    }
  }

  /** A cell; words alone stand in a paragraph, for the direction that only it can have. */
  private copyCell(element: DomElement, place: Place): void {
    const cell = this.addBlock(tagOf(element), element, place);
    for (const name of ['colspan', 'rowspan', dataName('colwidth')]) {
      const value = element.getAttribute(name);
      if (value !== null) cell.to.setAttribute(name, value);
    }
    const line = lineIn(element);
    if ((element.textContent ?? '').trim() === '' && isWords(element)) {
      cell.to.appendChild(this.document.createElement('p'));
    } else if (isWords(element) && isElement(line)) this.copyBlock('p', line, cell);
    else {
      this.copyChildren(element, cell);
      cell.line.end();
    }
  }

  /** Ends the line before a block. What is first in an item comes after a paragraph. */
  private beginBlock(place: Place): void {
    place.line.end();
    // ProseMirror would move what comes first elsewhere.
    if (isEmptyItem(place.to)) place.to.appendChild(this.document.createElement('p'));
  }

  /** A block without its content. @returns the place in it */
  private addBlock(as: string, element: DomElement, place: Place): Place {
    const to = this.document.createElement(as);
    const direction = directionOf(element) ?? place.direction;
    if (direction !== DEFAULT_DIRECTION) to.setAttribute('dir', direction);
    place.to.appendChild(to);
    return { ...place, to, line: new CleanLine(this.spaces), direction };
  }

  private copyBlock(as: string, element: DomElement, place: Place): DomElement {
    if (as === 'p' || as === 'div') place.line.end();
    else this.beginBlock(place);
    const inside = this.addBlock(as, element, place);
    const start = element.getAttribute('start');
    if (as === 'ol' && start !== null) inside.to.setAttribute('start', start);
    this.copyChildren(element, inside);
    inside.line.end();
    return inside.to;
  }

  private copyRun(tag: string, style: string, element: DomElement, place: Place): void {
    let to = place.to;
    const wrap = (name: string): DomElement => {
      const mark = this.document.createElement(name);
      to.appendChild(mark);
      to = mark;
      return mark;
    };
    if (tag === 'a') {
      const href = element.getAttribute('href');
      const address = readLinkAddress(href ?? '');
      if (address.ok) wrap('a').setAttribute('href', address.url);
      // Anchors and links within the page are no loss; any other address is.
      else if (href !== null && !/^\s*(?:#|$)/u.test(href)) this.drop('a[href]');
    }
    const direction = directionOf(element);
    if (tag === 'bdi' || tag === 'bdo' || (direction ?? place.direction) !== place.direction) {
      wrap('bdi').setAttribute('dir', direction ?? 'ltr');
    }
    const mark = markTags.get(tag);
    if (mark !== undefined && !cancelsMark(mark, style)) wrap(mark);
    if (style !== '') for (const styled of marksOfStyle(style)) wrap(styled);
    this.copyChildren(element, { ...place, to });
  }
}

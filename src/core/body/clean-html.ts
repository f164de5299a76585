import { readLinkAddress } from '../article/web-address';
import { DEFAULT_DIRECTION } from './block-direction';
import type { Direction } from './body-json';
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
import { isCell, isWords, isWordsRow } from './nodes/table-rules';
import { PULL_QUOTE_CLASS } from './nodes/pull-quote';

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
  /** Only paragraphs may stand here. */
  inPullQuote: boolean;
  depth: number;
}

/** The direction of the first letter that has one (UAX #9, rules P2 and P3). */
function firstStrongDirection(text: string): Direction | null {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return null;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
    ? 'rtl'
    : 'ltr';
}

function directionOf(element: DomElement): Direction | null {
  const dir = element.getAttribute('dir')?.trim().toLowerCase();
  if (dir === 'rtl' || dir === 'ltr') return dir;
  return dir === 'auto' ? firstStrongDirection(element.textContent ?? '') : null;
}

function isPullQuote(tag: string, element: DomElement): boolean {
  if (tag !== 'aside' && tag !== 'blockquote' && tag !== 'figure') return false;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/u);
  return classes.includes(PULL_QUOTE_CLASS) || classes.includes('wp-block-pullquote');
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
 * and of their attributes only `dir`, `start` and the `href` of a link that a page may have. Nothing
 * is taken over by default, so that nothing hostile can come through.
 */
export class HtmlCleaner {
  /** What was left out: the name of the element → how many there were. */
  readonly dropped = new Map<string, number>();

  constructor(
    private readonly document: DomDocument,
    private readonly spaces: Spaces,
  ) {}

  /** @param direction the direction around the element */
  clean(element: DomElement, direction: Direction): DomElement {
    const to = this.document.createElement('div');
    const line = new CleanLine(this.spaces);
    const place = { to, line, direction, preformatted: false, inPullQuote: false, depth: 0 };
    this.copyChildren(element, place);
    line.end();
    return to;
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
    if (silentTags.has(tag)) return;
    if (droppedTags.has(tag)) this.drop(tag);
    else if (element.getAttribute('hidden') !== null || hides(style)) this.drop('hidden');
    else if (place.depth >= DEEPEST) this.copyText(element.textContent ?? '', place);
    else this.copyKnown(tag, style, element, { ...place, depth: place.depth + 1 });
  }

  private copyKnown(tag: string, style: string, element: DomElement, place: Place): void {
    const lineTag = lineTags.get(tag);
    const container = containerTags.get(tag);
    if (tag === 'br') place.to.appendChild(this.document.createElement('br'));
    else if (tag === 'hr') this.copyBlock('hr', element, place);
    else if (lineTag !== undefined) {
      this.copyBlock(place.inPullQuote ? 'p' : lineTag, element, place);
    } else if (container !== undefined) this.copyContainer(tag, container, element, place);
    else this.copyRun(tag, style, element, place);
  }

  private copyContainer(tag: string, as: string, element: DomElement, place: Place): void {
    const preformatted = place.preformatted || tag === 'pre';
    // Rows and cells of words alone are lines; the schema's own rules say what lines.
    const isRow = tag === 'tr' ? isWordsRow(element) : isCell(element) && isWords(element);
    if (isRow && !place.inPullQuote) {
      this.copyBlock(tag, element, { ...place, preformatted });
      return;
    }
    if (place.inPullQuote) this.copyBlock('div', element, { ...place, preformatted });
    else if (isPullQuote(tag, element)) {
      const quote = this.copyBlock('aside', element, { ...place, inPullQuote: true });
      quote.setAttribute('class', PULL_QUOTE_CLASS);
    } else this.copyBlock(as, element, { ...place, preformatted });
  }

  private copyBlock(as: string, element: DomElement, place: Place): DomElement {
    place.line.end();
    const block = this.document.createElement(as);
    const direction = directionOf(element) ?? place.direction;
    if (direction !== DEFAULT_DIRECTION) block.setAttribute('dir', direction);
    const start = element.getAttribute('start');
    if (as === 'ol' && start !== null) block.setAttribute('start', start);
    if (as !== 'p' && as !== 'div' && isEmptyItem(place.to)) {
      // An item begins with a paragraph; ProseMirror would move what comes first elsewhere.
      place.to.appendChild(this.document.createElement('p'));
    }
    place.to.appendChild(block);
    const line = new CleanLine(this.spaces);
    this.copyChildren(element, { ...place, to: block, line, direction });
    line.end();
    return block;
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

import { paragraphKind } from '#core/formats/docx/paragraph-kind';
import type { WordListPlace } from '#core/formats/docx/word-document';
import {
  boxStyles,
  type ParagraphStyle,
  runStyles,
  WORD_BOXES,
  type WordBox,
} from '#core/formats/docx/word-styles';
import type { Direction } from '#core/body/body-json';
import type { Numbering } from './numbering';
import type { StyleSheet } from './style-sheet';
import {
  childOf,
  childrenOf,
  lineIn,
  numberOf,
  toggleOf,
  valueOf,
  type XmlDocument,
  type XmlElement,
} from './word-xml';

/** What a mark in the document says of the place where it stands. */
export type MarkFact =
  | {
      type: 'paragraph';
      style: ParagraphStyle;
      dir: Direction;
      list: WordListPlace | null;
      continues: number | null;
    }
  | { type: 'table'; dir: Direction; box: WordBox | null }
  | { type: 'comment-start' | 'comment-end'; id: string };

/** The facts of a document, and what marking it came upon. */
export interface MarkedDocument {
  /** A mark with the name `MARK + n` stands for the fact of that number. */
  facts: MarkFact[];
  /** How many tracked changes there are; the text is as it is once they are accepted. */
  changes: number;
  /** What the file has that an article cannot hold → how many. */
  left: Map<string, number>;
  /** The words of text boxes, which become copy where they are anchored. */
  textBoxes: string[];
}

/** mammoth takes bookmarks over, wherever they stand, with nothing but their names. */
const MARK_ELEMENT = 'w:bookmarkStart';

/** What the names of our marks begin with. */
export const MARK = 'muharrir ';

const ARABIC = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

function all(document: XmlDocument, ...names: string[]): XmlElement[] {
  return names.flatMap((name) => Array.from(document.getElementsByTagName(name)));
}

function unwrap(element: XmlElement): void {
  element.replaceWith(...Array.from(element.children));
}

/** The words of an element's own runs. */
function wordsIn(element: XmlElement): string {
  return Array.from(element.getElementsByTagName('w:t'), (text) => text.textContent ?? '').join('');
}

function ensure(document: XmlDocument, parent: XmlElement, name: string): XmlElement {
  const found = childOf(parent, name);
  if (found !== null) return found;
  const made = document.createElement(name);
  parent.prepend(made);
  return made;
}

/** The direction of a paragraph that Word was told nothing about: that of most of its letters. */
function directionOfWords(text: string): Direction {
  const arabic = text.match(ARABIC)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return arabic * 2 >= letters ? 'rtl' : 'ltr';
}

/** True for a paragraph that is drawn as a line: by a border, or by Word's own line. */
function hasRule(paragraph: XmlElement, properties: XmlElement | null): boolean {
  const lines = Array.from(paragraph.getElementsByTagName('v:rect'));
  if (lines.some((line) => line.getAttribute('o:hr') === 't')) return true;
  if (paragraph.getElementsByTagName('w:drawing').length > 0) return false;
  if (paragraph.getElementsByTagName('w:pict').length > 0) return false;
  const borders = childOf(properties, 'w:pBdr');
  return ['w:top', 'w:bottom', 'w:between'].some(
    (side) => !['nil', 'none', null].includes(valueOf(borders, side)),
  );
}

function paragraphAround(element: XmlElement): XmlElement | null {
  let found: XmlElement | null = element;
  while (found !== null && found.tagName !== 'w:p') found = found.parentElement;
  return found;
}

/** The paragraphs of text boxes that only newer programs read become copy after their anchor. */
function keepTextBoxes(choice: XmlElement): void {
  const anchor = paragraphAround(choice);
  for (const box of Array.from(choice.getElementsByTagName('w:txbxContent')).toReversed()) {
    anchor?.after(...Array.from(box.children));
  }
}

/**
 * Writes into `word/document.xml` what mammoth does not read: the marks say of every paragraph its
 * direction, style and place in a list, of every table its direction, and where comments are; runs
 * get the bold and italic that Arabic is shown in; elements that mammoth skips with their words are
 * unwrapped.
 */
class DocumentMarker {
  readonly result: MarkedDocument = { facts: [], changes: 0, left: new Map(), textBoxes: [] };

  constructor(
    private readonly document: XmlDocument,
    private readonly styles: StyleSheet,
    private readonly numbering: Numbering,
  ) {}

  run(): void {
    this.#clear();
    for (const run of all(this.document, 'w:r')) this.#markRun(run);
    for (const paragraph of all(this.document, 'w:p')) this.#markParagraph(paragraph);
    for (const table of all(this.document, 'w:tbl')) this.#markTable(table);
    this.#markComments();
  }

  /** A comment that never ends would lie on all that follows, and many of them on each other. */
  #markComments(): void {
    const ranges = (name: string) =>
      all(this.document, name).map((range) => ({ range, id: range.getAttribute('w:id') ?? '' }));
    const ends = ranges('w:commentRangeEnd');
    const ended = new Set(ends.map(({ id }) => id));
    for (const { range, id } of ranges('w:commentRangeStart')) {
      if (ended.has(id)) range.replaceWith(this.#mark({ type: 'comment-start', id }));
    }
    for (const { range, id } of ends) range.replaceWith(this.#mark({ type: 'comment-end', id }));
  }

  #count(what: string, count = 1): void {
    if (count > 0) this.result.left.set(what, (this.result.left.get(what) ?? 0) + count);
  }

  #mark(fact: MarkFact): XmlElement {
    const mark = this.document.createElement(MARK_ELEMENT);
    mark.setAttribute('w:name', `${MARK}${this.result.facts.length}`);
    this.result.facts.push(fact);
    return mark;
  }

  /** Takes out what is not read, and unwraps what would be skipped with all that is in it. */
  #clear(): void {
    const { document } = this;
    for (const bookmark of all(document, 'w:bookmarkStart')) bookmark.remove();
    for (const choice of all(document, 'mc:Choice')) {
      // Of two ways to say the same, mammoth reads the older one.
      if (childOf(choice.parentElement, 'mc:Fallback') === null) keepTextBoxes(choice);
      choice.remove();
    }
    for (const box of all(document, 'w:txbxContent')) {
      const words = lineIn(box).trim();
      if (words !== '') this.result.textBoxes.push(words);
    }
    this.result.changes = all(document, 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo').length;
    this.#count('equation', all(document, 'm:oMath').length);
    this.#count('chart', all(document, 'c:chart', 'dgm:relIds').length);
    this.#count('ole-object', all(document, 'o:OLEObject').length);
    for (const element of all(document, 'w:dir', 'w:bdo')) {
      this.#isolate(element, element.getAttribute('w:val') === 'rtl' ? 'rtl' : 'ltr');
      unwrap(element);
    }
    for (const element of all(document, 'w:fldSimple')) unwrap(element);
    // mammoth knows these by their plainer names only.
    for (const sign of all(document, 'w:cr')) sign.replaceWith(document.createElement('w:br'));
    for (const sign of all(document, 'w:ptab')) sign.replaceWith(document.createElement('w:tab'));
  }

  /** Runs that Word sets in a direction of their own are isolated in an article. */
  #isolate(element: XmlElement, dir: Direction): void {
    const style = dir === 'rtl' ? runStyles['isolate-rtl'] : runStyles['isolate-ltr'];
    for (const run of Array.from(element.getElementsByTagName('w:r'))) {
      const properties = ensure(this.document, run, 'w:rPr');
      ensure(this.document, properties, 'w:rStyle').setAttribute('w:val', style.id);
    }
  }

  #markRun(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    if (toggleOf(properties, 'w:vanish') === true) {
      if (wordsIn(run).trim() !== '') this.#count('hidden');
      run.remove();
      return;
    }
    const style = valueOf(properties, 'w:rStyle');
    const complex =
      toggleOf(properties, 'w:rtl') === true ||
      toggleOf(properties, 'w:cs') === true ||
      wordsIn(run).search(ARABIC) !== -1;
    for (const [name, complexName] of [
      ['w:b', 'w:bCs'],
      ['w:i', 'w:iCs'],
    ] as const) {
      const [first, second] = complex ? [complexName, name] : [name, complexName];
      const shown =
        toggleOf(properties, first) ??
        toggleOf(properties, second) ??
        this.styles.runToggle(style, first) ??
        this.styles.runToggle(style, second);
      if (shown === null) continue;
      const owner = properties ?? ensure(this.document, run, 'w:rPr');
      ensure(this.document, owner, name).setAttribute('w:val', shown ? '1' : '0');
    }
  }

  #markParagraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'w:pPr');
    const styleId = valueOf(properties, 'w:pStyle');
    const outline = numberOf(properties, 'w:outlineLvl') ?? this.styles.outlineOf(styleId);
    const kind = paragraphKind(this.styles.names(styleId), outline);
    const words = wordsIn(paragraph);
    const ruled = kind.style === 'copy' && words.trim() === '' && hasRule(paragraph, properties);
    const bidi = toggleOf(properties, 'w:bidi');
    // Word's default is left to right: where nobody chose it, the letters decide.
    const said = bidi ?? (this.styles.isRightToLeft(styleId) === true ? true : null);
    const dir = said === null ? directionOfWords(words) : said ? 'rtl' : 'ltr';
    const list = kind.style === 'copy' ? this.#listPlace(properties, styleId) : null;
    const style = ruled ? 'rule' : kind.style;
    paragraph.prepend(
      this.#mark({ type: 'paragraph', style, dir, list, continues: kind.continues }),
    );
  }

  #listPlace(properties: XmlElement | null, styleId: string | null): WordListPlace | null {
    const own = childOf(properties, 'w:numPr');
    const inherited = this.styles.numberingOf(styleId);
    const numbering = valueOf(own, 'w:numId') ?? inherited?.numbering ?? null;
    const level = numberOf(own, 'w:ilvl') ?? inherited?.level ?? null;
    return this.numbering.placeOf(numbering, level, styleId);
  }

  #markTable(table: XmlElement): void {
    const properties = childOf(table, 'w:tblPr');
    const names = this.styles.names(valueOf(properties, 'w:tblStyle') ?? '');
    const box = WORD_BOXES.find(
      (each) => names.includes(boxStyles[each].name) || names.includes(boxStyles[each].id),
    );
    const dir = toggleOf(properties, 'w:bidiVisual') === true ? 'rtl' : 'ltr';
    for (const row of childrenOf(table, 'w:tr')) {
      const header = childOf(row, 'w:trPr', 'w:tblHeader');
      // mammoth takes the property for set whatever it says.
      if (toggleOf(childOf(row, 'w:trPr'), 'w:tblHeader') === false) header?.remove();
    }
    table.before(this.#mark({ type: 'table', dir, box: box ?? null }));
  }
}

/** Marks a document; it is changed in place. */
export function markDocument(
  document: XmlDocument,
  styles: StyleSheet,
  numbering: Numbering,
): MarkedDocument {
  const marker = new DocumentMarker(document, styles, numbering);
  marker.run();
  return marker.result;
}

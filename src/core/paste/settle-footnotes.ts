import { dataName } from '../body/data-attribute';
import { FOOTNOTE_CLASS } from '../body/nodes/footnote';
import {
  childrenOf,
  findAll,
  isBlank,
  isPasteElement,
  parentElement,
  type PasteElement,
  type PasteNode,
  removeNode,
  replaceNode,
  tagOf,
} from './paste-dom';

/** The sign of a note: a number, a letter or a star, in brackets or not. */
const SIGN = /^[[(]?\s*(?:[\d٠-٩۰-۹]{1,3}|[ivxlc]{1,5}|[a-z]|\*{1,3}|†|‡)\s*[\])]?$/iu;

/** Places that may hold a note: what the anchor of the note stands in, from the inside out. */
const NOTE_BOXES = new Set(['li', 'div', 'p', 'td', 'dd', 'aside']);

/** Names that office programs give to the box of one note. */
const NOTE_NAME = /^(?:_?[fe]tn\d|ftn\d|edn\d|sd(?:foot|end)note\d|fn\d)/iu;

interface Note {
  box: PasteElement;
  text: string;
}

function targets(root: PasteElement): Map<string, PasteElement> {
  const byName = new Map<string, PasteElement>();
  for (const element of findAll(root, '[id], a[name]')) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')]) {
      if (name !== null && name !== '' && !byName.has(name)) byName.set(name, element);
    }
  }
  return byName;
}

function nameIn(href: string | null): string | null {
  const name = /#([^#\s]+)$/u.exec(href ?? '')?.[1];
  if (name === undefined) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The block that an element stands in, or the element when it is such a block. */
function boxOf(element: PasteElement): PasteElement | null {
  let box: PasteElement | null = element;
  while (box !== null && !NOTE_BOXES.has(tagOf(box))) box = parentElement(box);
  // Of several paragraphs of a note the box around them says that they are one.
  const around = box === null ? null : parentElement(box);
  if (box === null || around === null || !['div', 'li'].includes(tagOf(around))) return box;
  return NOTE_NAME.test(around.getAttribute('id') ?? '') ? around : box;
}

function isWithin(node: PasteNode, boxes: ReadonlySet<PasteNode>): boolean {
  for (let around: PasteNode | null = node; around !== null; around = around.parentNode) {
    if (boxes.has(around)) return true;
  }
  return false;
}

/** The words of a note without the links that lead back to its sign. */
function wordsOf(box: PasteElement, isBack: (link: PasteElement) => boolean): string {
  const text = (node: PasteNode): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (!isPasteElement(node)) return '';
    if (tagOf(node) === 'a' && isBack(node)) return '';
    return childrenOf(node).map(text).join('') + (NOTE_BOXES.has(tagOf(node)) ? ' ' : '');
  };
  return text(box)
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();
}

function noteOf(sign: PasteElement, byName: Map<string, PasteElement>): Note | null {
  const target = byName.get(nameIn(sign.getAttribute('href')) ?? '');
  if (target === undefined) return null;
  const box = boxOf(target);
  if (box === null) return null;
  const own = [sign.getAttribute('id'), sign.getAttribute('name')];
  const around = parentElement(sign)?.getAttribute('id') ?? null;
  const isBack = (link: PasteElement) => {
    const name = nameIn(link.getAttribute('href'));
    return name !== null && ([...own, around].includes(name) || byName.get(name) === sign);
  };
  // Only a note links back to its sign.
  if (!findAll(box, 'a[href]').some(isBack)) return null;
  const text = wordsOf(box, isBack);
  return text === '' ? null : { box, text };
}

/** The outermost element that holds nothing but the sign: the `sup` around it goes with it. */
function wholeSign(sign: PasteElement): PasteElement {
  const around = parentElement(sign);
  if (around === null || !['sup', 'span', 'font'].includes(tagOf(around))) return sign;
  const alone = childrenOf(around).every((one) => one === sign || isBlank(one));
  return alone ? wholeSign(around) : sign;
}

/**
 * Footnotes as this program writes them, whatever program they come from: Word, Google Docs,
 * LibreOffice, WordPress and most pages agree on a sign that links to a note that links back.
 */
export function settleFootnotes(root: PasteElement): void {
  const { ownerDocument } = root;
  const signs = findAll(root, 'a[href*="#"]').filter((link) =>
    SIGN.test((link.textContent ?? '').trim()),
  );
  if (ownerDocument === null || signs.length === 0) return;
  const byName = targets(root);
  const boxes = new Set<PasteElement>();
  for (const sign of signs) {
    // The link from a note back to its sign looks the same.
    const note = isWithin(sign, boxes) ? null : noteOf(sign, byName);
    if (note === null) continue;
    boxes.add(note.box);
    const mark = ownerDocument.createElement('sup');
    mark.setAttribute('class', FOOTNOTE_CLASS);
    mark.setAttribute(dataName('text'), note.text);
    replaceNode(wholeSign(sign), mark);
  }
  for (const box of boxes) {
    const around = parentElement(box);
    removeNode(box);
    if (around !== null && around !== root && isBlank(around)) removeNode(around);
  }
}

import {
  attributeOf,
  childrenOf,
  findAll,
  parentElement,
  type PasteElement,
  removeNode,
  renameElement,
  replaceNode,
  tagOf,
} from '../paste-dom';
import type { LeaveOut, PasteSource } from '../paste-source';
import { buildWordLists } from './word-lists';

const ARABIC = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Styles of whole paragraphs that Word has no element for → the element. */
const PARAGRAPH_STYLES: [RegExp, string][] = [
  [/^mso(?:title|bodytitle)$/u, 'h1'],
  [/^msosubtitle$/u, 'h2'],
  [/^mso(?:intense)?quote$/u, 'blockquote'],
];

function renameStyled(root: PasteElement): void {
  for (const paragraph of findAll(root, 'p[class]')) {
    const style = attributeOf(paragraph, 'class').split(/\s+/u)[0] ?? '';
    const name = PARAGRAPH_STYLES.find(([pattern]) => pattern.test(style))?.[1];
    if (name !== undefined) renameElement(paragraph, name);
  }
}

/** Comments of the margin, with the signs in the text that point to them; deleted words; page breaks. */
function removeApparatus(root: PasteElement, leaveOut: LeaveOut): void {
  for (const element of findAll(root, '[style*="mso-element:comment"]')) {
    if (/mso-element:\s*comment\s*$/iu.test(element.getAttribute('style') ?? '')) {
      leaveOut('comment');
    }
    removeNode(element);
  }
  const signs = '.MsoCommentReference, .msocomanchor, .MsoCommentText, .MsoAnnotationReference';
  for (const sign of findAll(root, signs)) removeNode(sign);
  for (const deleted of findAll(root, 'del, .msoDel')) {
    // Both stand around the same words.
    if (parentElement(deleted) === null) continue;
    leaveOut('deletion');
    removeNode(deleted);
  }
  for (const line of findAll(root, 'br[style*="page-break"], hr[width="33%"]')) removeNode(line);
}

/**
 * Word keeps bold and italic for Latin and for Arabic letters apart (`w:b` and `w:bCs`), and writes
 * the second as `mso-bidi-…`. Which of them counts is for the letters to say.
 */
function settleScripts(root: PasteElement): void {
  const properties: [RegExp, string][] = [
    [/mso-bidi-font-weight:\s*([a-z]+)/iu, 'font-weight'],
    [/mso-bidi-font-style:\s*([a-z]+)/iu, 'font-style'],
  ];
  for (const element of findAll(root, '[style*="mso-bidi-font-"]')) {
    let style = element.getAttribute('style') ?? '';
    for (const [pattern, property] of properties) {
      const value = pattern.exec(style)?.[1];
      if (value === undefined) continue;
      style = style.replace(pattern, '');
      if (!ARABIC.test(element.textContent ?? '')) continue;
      const own = new RegExp(`(?:^|;)\\s*${property}:[^;]*`, 'giu');
      style = `${style.replaceAll(own, '')};${property}:${value}`;
    }
    element.setAttribute('style', style);
  }
}

/** Spaces that Word spells out: tabs, and runs of them. */
function settleSpaces(root: PasteElement): void {
  for (const space of findAll(root, '[style*="mso-tab-count"], [style*="mso-spacerun"]')) {
    const text = root.ownerDocument?.createTextNode(' ');
    if (text !== undefined && childrenOf(space).length > 0) replaceNode(space, text);
  }
}

/** Elements of Office's own languages (`o:p`, smart tags) are nothing to a reader: their words stay. */
function unwrapForeign(root: PasteElement): void {
  for (const element of findAll(root, '*')) {
    if (!tagOf(element).includes(':')) continue;
    const { parentNode } = element;
    for (const child of childrenOf(element)) parentNode?.insertBefore(child, element);
    removeNode(element);
  }
}

/** Word desktop, and Outlook, whose letters Word writes. */
export const word: PasteSource = {
  isFrom: (html) => /urn:schemas-microsoft-com:office|class="?Mso|mso-[a-z-]+:/u.test(html),
  prepare(root, leaveOut) {
    unwrapForeign(root);
    removeApparatus(root, leaveOut);
    settleScripts(root);
    settleSpaces(root);
    buildWordLists(root);
    renameStyled(root);
    // In Word a run's direction is a property of its letters and sets nothing apart.
    for (const run of findAll(root, 'span[dir], b[dir], i[dir], a[dir]'))
      run.removeAttribute('dir');
  },
};

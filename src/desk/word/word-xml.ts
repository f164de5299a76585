import { DOMParser } from 'linkedom';
import { ReadError } from '#core/article/read-error';
import type { WordParts } from './word-package';

/** The little of an XML element that is used here; `tagName` has its prefix: `w:p`. */
export interface XmlElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly parentElement: XmlElement | null;
  readonly children: ArrayLike<XmlElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  getElementsByTagName(name: string): ArrayLike<XmlElement>;
  before(...nodes: unknown[]): void;
  prepend(...nodes: unknown[]): void;
  after(...nodes: unknown[]): void;
  replaceWith(...nodes: unknown[]): void;
  remove(): void;
}

export interface XmlDocument {
  readonly documentElement: XmlElement | null;
  createElement(name: string): XmlElement;
  getElementsByTagName(name: string): ArrayLike<XmlElement>;
  toString(): string;
}

/** Declarations of entities and of document types: no Word file has them, bombs do. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/iu;

/** Elements within elements; Word itself has some thirty, and readers go down by calling themselves. */
const DEEPEST = 400;

/** True when elements nest deeper than those of any document do. */
function isTooDeep(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?') {
      const end = xml.indexOf('>', at);
      if (end === -1) return true;
      if (xml[end - 1] !== '/') depth += 1;
    }
    if (depth > DEEPEST) return true;
  }
  return false;
}

/**
 * Reads a part of a Word file as text.
 * @throws ReadError `broken-docx` when it declares entities, nests without end or is no UTF-8
 */
export function partText(parts: WordParts, path: string): string | null {
  const bytes = parts[path];
  if (bytes === undefined) return null;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError('broken-docx', path);
  }
  if (DECLARATION.test(text) || isTooDeep(text)) throw new ReadError('broken-docx', path);
  return text;
}

/**
 * Reads a part of a Word file as XML.
 * @returns null when there is none, or nothing in it
 * @throws ReadError `broken-docx`
 */
export function readPart(parts: WordParts, path: string): XmlDocument | null {
  const text = partText(parts, path);
  if (text === null || !text.includes('<')) return null;
  const document: XmlDocument = new DOMParser().parseFromString(text, 'text/xml');
  return document;
}

/** The element's children of a name. */
export function childrenOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return Array.from(element?.children ?? []).filter((child) => child.tagName === name);
}

/** The element's first child of a name; of several names, one below the other. */
export function childOf(
  element: XmlElement | null | undefined,
  ...path: string[]
): XmlElement | null {
  let found: XmlElement | null = element ?? null;
  for (const name of path) found = childrenOf(found, name)[0] ?? null;
  return found;
}

/** The value of a property (`w:val`) that is a child of the element; null when it is not set. */
export function valueOf(element: XmlElement | null | undefined, name: string): string | null {
  return childOf(element, name)?.getAttribute('w:val') ?? null;
}

/** A property that is on or off (ECMA-376, 17.17.4); null when it is not set. */
export function toggleOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const property = childOf(element, name);
  if (property === null) return null;
  return !['0', 'false', 'off'].includes(property.getAttribute('w:val') ?? '');
}

/** A property that is a whole number; null when it is not set or is none. */
export function numberOf(element: XmlElement | null | undefined, name: string): number | null {
  const value = valueOf(element, name);
  return value !== null && /^-?\d{1,9}$/u.test(value) ? Number(value) : null;
}

/** What stands between words and is no text of its own. */
const SIGNS = new Map([
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:tab', ' '],
  ['w:ptab', ' '],
  ['w:noBreakHyphen', '-'],
]);

/** The words in an element as one line: breaks and tabs are spaces, paragraphs have one between them. */
export function lineIn(element: XmlElement): string {
  const inside = Array.from(element.children, (child) => {
    if (child.tagName === 'w:t') return child.textContent ?? '';
    // Elsewhere, `w:tab` is a place where a tab stops.
    if (element.tagName === 'w:r') return SIGNS.get(child.tagName) ?? lineIn(child);
    return child.tagName === 'w:p' ? `${lineIn(child)} ` : lineIn(child);
  });
  return inside.join('');
}

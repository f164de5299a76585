/**
 * The little of a DOM that preparing a paste takes: more than `core/body` needs, because what a
 * program sends is put right in place before it is read. linkedom's and the browser's have it.
 */
export interface PasteNode {
  readonly nodeType: number;
  readonly nodeName: string;
  nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PasteNode | null;
  readonly nextSibling: PasteNode | null;
  readonly previousSibling: PasteNode | null;
  readonly parentNode: PasteNode | null;
  appendChild(child: PasteNode): unknown;
  insertBefore(child: PasteNode, before: PasteNode | null): unknown;
  removeChild(child: PasteNode): unknown;
}

export interface PasteElement extends PasteNode {
  readonly ownerDocument: PasteDocument | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selectors: string): ArrayLike<PasteElement>;
}

export interface PasteDocument {
  readonly body: PasteElement;
  createElement(name: string): PasteElement;
  createTextNode(text: string): PasteNode;
}

/**
 * Parses HTML from outside into a document that nothing is run or loaded in: the browser's parser in
 * the window, linkedom in tests.
 */
export type ParsePaste = (html: string) => PasteDocument;

/** True for an element, as opposed to text and comments. */
export function isPasteElement(node: PasteNode | null): node is PasteElement {
  return node?.nodeType === 1;
}

/** The name of an element in small letters: `p`, `o:p`. */
export function tagOf(node: PasteNode): string {
  return node.nodeName.toLowerCase();
}

/** What a selector finds, as an array that stays the same while the document is changed. */
export function findAll(root: PasteElement, selectors: string): PasteElement[] {
  return Array.from(root.querySelectorAll(selectors));
}

/** The nodes in a node, as an array that stays the same while the document is changed. */
export function childrenOf(node: PasteNode): PasteNode[] {
  const children: PasteNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** Takes a node out of the document, with all that is in it. */
export function removeNode(node: PasteNode): void {
  node.parentNode?.removeChild(node);
}

/** Puts one node in the place of another. */
export function replaceNode(old: PasteNode, by: PasteNode): void {
  old.parentNode?.insertBefore(by, old);
  removeNode(old);
}

/** Makes an element of another name of an element: what is in it stays, its attributes go. */
export function renameElement(element: PasteElement, name: string): PasteElement {
  const { ownerDocument } = element;
  if (ownerDocument === null) return element;
  const renamed = ownerDocument.createElement(name);
  for (const child of childrenOf(element)) renamed.appendChild(child);
  replaceNode(element, renamed);
  return renamed;
}

/** The element that an element stands in, or null at the top. */
export function parentElement(node: PasteNode): PasteElement | null {
  return isPasteElement(node.parentNode) ? node.parentNode : null;
}

/** An attribute in small letters; "" when there is none. */
export function attributeOf(element: PasteElement, name: string): string {
  return (element.getAttribute(name) ?? '').toLowerCase();
}

/** True for text of nothing but spaces, comments and elements with nothing in them to see. */
export function isBlank(node: PasteNode): boolean {
  if (isPasteElement(node) && (isSeen(node) || findAll(node, 'img, hr, table').length > 0)) {
    return false;
  }
  return node.nodeType === 8 || !/[^\s\u00A0]/u.test(node.textContent ?? '');
}

function isSeen(element: PasteElement): boolean {
  return ['img', 'hr', 'table'].includes(tagOf(element));
}

/** What a page looks like and where its addresses begin; another one is another page. */
const LOOKS = 'style, link, base, meta[http-equiv]';

/** Attributes that one element has and another does not, or otherwise. */
function takeAttributes(shown: Element, newer: Element): void {
  for (const name of shown.getAttributeNames()) {
    if (!newer.hasAttribute(name)) shown.removeAttribute(name);
  }
  for (const { name, value } of newer.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}

/** Told by what it can do: an element of the frame is none of the window's own class. */
function isElement(node: Node | undefined): node is Element {
  return node !== undefined && 'attributes' in node;
}

/** True for what can become the other by changes within: an element of the same name, or an equal node. */
function canBecome(shown: Node, newer: Node | undefined): boolean {
  if (newer === undefined || shown.nodeName !== newer.nodeName) return false;
  return isElement(shown) || shown.isEqualNode(newer);
}

function takeOver(shown: Node, newer: Node | undefined): void {
  if (!isElement(shown) || !isElement(newer) || shown.isEqualNode(newer)) return;
  takeAttributes(shown, newer);
  takeChildren(shown, newer);
}

/** Makes the children of one element those of another; those that are equal stay the nodes they are. */
function takeChildren(shown: Element, newer: Element): void {
  const [old, now] = [[...shown.childNodes], [...newer.childNodes]];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start]?.isEqualNode(now[start] ?? null)) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.isEqualNode(now.at(-1 - end) ?? null)) end += 1;
  const gone = old.slice(start, old.length - end);
  const come = now.slice(start, now.length - end);
  // As many as before, of the same kinds: the change is within, as in the head and the body of a page.
  if (gone.length === come.length && gone.every((node, at) => canBecome(node, come[at]))) {
    for (const [at, node] of gone.entries()) takeOver(node, come[at]);
    return;
  }
  const after = old[old.length - end] ?? null;
  for (const node of gone) node.remove();
  for (const node of come) shown.insertBefore(shown.ownerDocument.adoptNode(node), after);
}

function looksOf({ head }: Document): string {
  return [...head.querySelectorAll(LOOKS)].map(({ outerHTML }) => outerHTML).join('\n');
}

/**
 * Makes a page that is shown another one by changing only what differs: it is not laid out anew, its
 * pictures are not loaded again, and the reader stays where they are.
 * @param html the other page, whole
 * @returns false, and nothing is changed, when it has other styles
 */
export function patchPage(shown: Document, html: string): boolean {
  const newer = new DOMParser().parseFromString(html, 'text/html');
  if (looksOf(shown) !== looksOf(newer)) return false;
  takeOver(shown.documentElement, newer.documentElement);
  return true;
}

/** The little of a DOM `Node` that reading a body takes; linkedom's and the browser's have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

/** The little of a DOM `Element` that reading a body takes. */
export interface DomElement extends DomNode {
  readonly textContent: string | null;
  readonly ownerDocument: DomDocument | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  appendChild(child: DomNode): unknown;
}

/** The little of a DOM `Document` that reading a body takes. */
export interface DomDocument {
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** True for an element, as opposed to text, a comment or a processing instruction. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

/** True for text. */
export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT_NODE;
}

/** True for an element of a real DOM, whatever interface it was handed over as. */
export function isDomElement(value: object): value is DomElement {
  return 'nodeType' in value && value.nodeType === ELEMENT_NODE && 'ownerDocument' in value;
}

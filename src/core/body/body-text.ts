import { attributeText, type BodyDoc, type BodyNode, isBodyNode } from './body-json';

/** The nodes inside a node; a stand-in for something unknown has them in its original. */
function childrenOf(node: BodyNode): BodyNode[] {
  const original = node.attrs?.['original'];
  if (isBodyNode(original)) return [original];
  return Array.isArray(node.content) ? node.content.filter(isBodyNode) : [];
}

/** The words of a line of text without its footnotes; a hard break is a line end. */
export function lineWords(node: BodyNode): string {
  if (typeof node.text === 'string') return node.text;
  return node.type === 'hardBreak' ? '\n' : childrenOf(node).map(lineWords).join('');
}

/** True for a node that stands in a line of text rather than beside others of its kind. */
function isInline(node: BodyNode): boolean {
  return typeof node.text === 'string' || node.type === 'hardBreak' || node.type === 'footnote';
}

/** The words of the footnotes in a line. */
function notesIn(node: BodyNode): string[] {
  if (node.type === 'footnote') return [attributeText(node.attrs, 'text')];
  return childrenOf(node).flatMap(notesIn);
}

/** What a reader reads of a block that has its words in attributes. */
const READ_ATTRIBUTES: Record<string, string[]> = {
  image: ['caption', 'credit'],
  embed: ['title'],
};

function blockTexts(node: BodyNode): string[] {
  const names = READ_ATTRIBUTES[node.type];
  if (names !== undefined) return names.map((name) => attributeText(node.attrs, name));
  const children = childrenOf(node);
  // Footnotes come after the line that they are in, so that its words stand together.
  if (children.some(isInline) || isInline(node)) return [lineWords(node), ...notesIn(node)];
  return children.flatMap(blockTexts);
}

/**
 * The words of a body without their markup: one line for each block of text, empty ones left out. A
 * hard break is a line end. The words in unknown nodes are there, too. What is heard or looked up and
 * not read is not: an image's alternative text, an address, the comments of the desk.
 */
export function bodyText(body: BodyDoc): string {
  return blockTexts(body)
    .filter((line) => line !== '')
    .join('\n');
}

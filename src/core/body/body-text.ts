import { type BodyDoc, type BodyNode, isBodyNode } from './body-json';

/** The nodes inside a node; a stand-in for something unknown has them in its original. */
function childrenOf(node: BodyNode): BodyNode[] {
  const original = node.attrs?.['original'];
  if (isBodyNode(original)) return [original];
  return Array.isArray(node.content) ? node.content.filter(isBodyNode) : [];
}

/** All text in a node, as one run. */
function runText(node: BodyNode): string {
  if (typeof node.text === 'string') return node.text;
  return node.type === 'hardBreak' ? '\n' : childrenOf(node).map(runText).join('');
}

/** True for a node that stands in a line of text rather than beside others of its kind. */
function isInline(node: BodyNode): boolean {
  return typeof node.text === 'string' || node.type === 'hardBreak';
}

function blockTexts(node: BodyNode): string[] {
  const children = childrenOf(node);
  if (children.some(isInline) || isInline(node)) return [runText(node)];
  return children.flatMap(blockTexts);
}

/**
 * The words of a block and of what is in it, without their markup: one line for each block of text,
 * empty ones left out. A hard break is a line end. The words in unknown nodes are there, too.
 */
function blockText(node: BodyNode): string {
  return blockTexts(node)
    .filter((line) => line !== '')
    .join('\n');
}

/** The words of a body without their markup: one line for each block of text, empty ones left out. */
export function bodyText(body: BodyDoc): string {
  return blockText(body);
}

import { DEFAULT_DIRECTION } from '../body/block-direction';
import { type BodyDoc, type BodyNode, type Direction, emptyBody } from '../body/body-json';
import { bodySchema } from '../body/body-schema';
import { copyDirection } from './copy-direction';
import { tidyLine } from './tidy-line';

/** A block with its words in order, or null when it has none. */
function tidyBlock(node: BodyNode): BodyNode | null {
  const type = bodySchema.nodes[node.type];
  if (type === undefined || type.isLeaf) return node;
  return type.isTextblock ? tidyTextblock(node) : tidyContainer(node);
}

function plainText(line: BodyNode[]): string {
  return line.map(({ text }) => text ?? ' ').join('');
}

function withDirection(node: BodyNode, dir: Direction): BodyNode {
  return node.attrs !== undefined && 'dir' in node.attrs
    ? { ...node, attrs: { ...node.attrs, dir } }
    : node;
}

/** Office programs set their headings in bold; to us a heading is bold by itself. */
function withoutHeadingBold(line: BodyNode[]): BodyNode[] {
  const isBold = ({ marks }: BodyNode) => marks?.some(({ type }) => type === 'bold') ?? false;
  if (!line.every((node) => isBold(node) || node.text?.trim() === '')) return line;
  return tidyLine(
    line.map(({ marks = [], ...node }) => {
      const rest = marks.filter(({ type }) => type !== 'bold');
      return rest.length > 0 ? { ...node, marks: rest } : node;
    }),
  );
}

function tidyTextblock({ content = [], ...block }: BodyNode): BodyNode | null {
  const line = tidyLine(content);
  if (!line.some(({ type, text }) => type !== 'hardBreak' && text?.trim() !== '')) return null;
  const dir = copyDirection(plainText(line));
  const runs = block.type === 'heading' ? withoutHeadingBold(line) : line;
  return withDirection({ ...block, content: runs }, dir);
}

function directionOf(node: BodyNode): Direction | null {
  const dir = node.attrs?.['dir'];
  if (dir === 'rtl' || dir === 'ltr') return dir;
  const inside = (node.content ?? []).map(directionOf).filter((one) => one !== null);
  if (inside.length === 0) return null;
  return inside.every((one) => one === 'ltr') ? 'ltr' : DEFAULT_DIRECTION;
}

function emptyLine(): BodyNode {
  return { type: 'paragraph', attrs: { dir: DEFAULT_DIRECTION } };
}

/** Cells stay where they are without a word in them; so do rows. */
const KEPT_EMPTY = new Set(['tableCell', 'tableHeader', 'tableRow']);

function tidyContainer(node: BodyNode): BodyNode | null {
  const content = (node.content ?? []).map(tidyBlock).filter((block) => block !== null);
  if (KEPT_EMPTY.has(node.type)) {
    const isRow = node.type === 'tableRow';
    return { ...node, content: content.length > 0 || isRow ? content : [emptyLine()] };
  }
  if (content.length === 0 || !hasSomething(content)) return null;
  if (node.type === 'listItem' && content[0]?.type !== 'paragraph') content.unshift(emptyLine());
  const tidied = { ...node, content };
  return withDirection(tidied, directionOf({ type: node.type, content }) ?? DEFAULT_DIRECTION);
}

/** True when there is a word or a node without words (an image, a line) in the blocks. */
function hasSomething(blocks: BodyNode[]): boolean {
  return blocks.some((block) => {
    if (block.content !== undefined) return hasSomething(block.content);
    return bodySchema.nodes[block.type]?.isLeaf ?? true;
  });
}

/**
 * A body that came from another program as copy has it: no empty paragraphs, nothing that nobody sees,
 * every paragraph with the direction of its own letters. Letters, digits and signs are never changed.
 */
export function tidyBody(body: BodyDoc): BodyDoc {
  const content = body.content.map(tidyBlock).filter((block) => block !== null);
  return content.length > 0 ? { type: 'doc', content } : emptyBody();
}

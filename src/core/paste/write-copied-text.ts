import { attributeText, type BodyDoc, type BodyNode, type Direction } from '../body/body-json';
import { isolatedText } from '../copy/isolated-text';
import { bodyForOthers } from './body-for-others';

const INDENT = '  ';

/** The direction in which words are set apart; null for words that are not, and for what is no text. */
function isolateDirection(node: BodyNode): Direction | null {
  const isolate = node.marks?.find(({ type }) => type === 'isolate');
  if (node.text === undefined || isolate === undefined) return null;
  return isolate.attrs?.['dir'] === 'rtl' ? 'rtl' : 'ltr';
}

/** Writes the blocks of a copy; keeps count of its footnotes. */
class TextWriter {
  readonly notes: string[] = [];

  line(nodes: readonly BodyNode[] = []): string {
    const parts: { text: string; dir: Direction | null }[] = [];
    for (const node of nodes) {
      const [text, dir] = [this.run(node), isolateDirection(node)];
      const last = parts.at(-1);
      // Runs that only look different are one: set apart each, they would stand in the other order.
      if (dir !== null && last?.dir === dir) last.text += text;
      else parts.push({ text, dir });
    }
    return parts.map(({ text, dir }) => (dir === null ? text : isolatedText(text, dir))).join('');
  }

  private run(node: BodyNode): string {
    if (node.type === 'hardBreak') return '\n';
    if (node.type === 'footnote') {
      this.notes.push(attributeText(node.attrs, 'text'));
      return `[${this.notes.length}]`;
    }
    return node.text ?? '';
  }

  blocks(nodes: readonly BodyNode[] = [], between = '\n\n'): string {
    return nodes
      .map((node) => this.block(node))
      .filter((text) => text !== '')
      .join(between);
  }

  private block(node: BodyNode): string {
    switch (node.type) {
      case 'horizontalRule':
        return '* * *';
      case 'bulletList':
        return this.list(node, () => '• ');
      case 'orderedList': {
        const start = Number(node.attrs?.['start'] ?? 1);
        return this.list(node, (index) => `${start + index}. `);
      }
      case 'blockquote':
        return this.blocks(node.content);
      case 'table':
        return (node.content ?? []).map((row) => this.row(row)).join('\n');
      default:
        return this.line(node.content);
    }
  }

  private list(list: BodyNode, sign: (index: number) => string): string {
    const items = (list.content ?? []).map((item, index) => {
      const text = this.blocks(item.content, '\n').replaceAll('\n', `\n${INDENT}`);
      return sign(index) + text;
    });
    return items.join('\n');
  }

  private row(row: BodyNode): string {
    const cells = (row.content ?? []).map((cell) =>
      this.blocks(cell.content, ' ').replaceAll(/\s+/gu, ' '),
    );
    return cells.join('\t');
  }
}

/**
 * What is copied as plain text: an empty line between paragraphs, signs before items of lists, tabs
 * between cells, footnotes by number with their words at the end. Isolated runs keep their order.
 */
export function writeCopiedText(body: BodyDoc): string {
  const writer = new TextWriter();
  const text = writer.blocks(bodyForOthers(body).content);
  if (writer.notes.length === 0) return text;
  const notes = writer.notes.map((words, index) => `[${index + 1}] ${words}`);
  return `${text}\n\n${notes.join('\n')}`;
}

import type { BodyDoc, BodyNode } from './body-json';

/**
 * A paragraph in which lines are parted by empty lines, as several paragraphs: old pages set their
 * paragraphs apart with two `<br>` instead of `<p>`. Breaks at the ends of a paragraph go.
 */
function splitParagraph(paragraph: BodyNode): BodyNode[] {
  const lines: BodyNode[][] = [[]];
  let breaks: BodyNode[] = [];
  for (const node of paragraph.content ?? []) {
    if (node.type === 'hardBreak') breaks.push(node);
    else if (node.text?.trim() === '' && breaks.length > 0) continue;
    else {
      if (breaks.length > 1) lines.push([]);
      const line = lines.at(-1);
      if (breaks.length === 1 && line !== undefined && line.length > 0) line.push(...breaks);
      line?.push(node);
      breaks = [];
    }
  }
  return lines.filter((line) => line.length > 0).map((content) => ({ ...paragraph, content }));
}

function splitNode(node: BodyNode): BodyNode[] {
  if (node.type === 'paragraph') return splitParagraph(node);
  if (node.content === undefined || node.type === 'heading') return [node];
  return [{ ...node, content: node.content.flatMap(splitNode) }];
}

/** A body in which every paragraph is one. */
export function splitAtBreaks(body: BodyDoc): BodyDoc {
  return { type: 'doc', content: body.content.flatMap(splitNode) };
}

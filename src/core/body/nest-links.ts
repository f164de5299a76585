import type { BodyMark, BodyNode } from './body-json';
import { isSameMark } from './runs';

function markOf(node: BodyNode | undefined, type: string): BodyMark | undefined {
  // A footnote stands in no other mark.
  return node?.type === 'footnote' ? undefined : node?.marks?.find((mark) => mark.type === type);
}

/** True when one isolate reaches over the border before this run. */
function isInsideIsolate(nodes: BodyNode[], index: number): boolean {
  const before = markOf(nodes[index - 1], 'isolate');
  return before !== undefined && isSameMark(before, markOf(nodes[index], 'isolate'));
}

function withLinkFirst(node: BodyNode, link: BodyMark): BodyNode {
  return { ...node, marks: [link, ...(node.marks ?? []).filter(({ type }) => type !== 'link')] };
}

/**
 * Runs of a line for writing, with links around the isolates that are whole in them, so that a link is
 * one link of the page. Where it is on a part of an isolated run it stays inside: two isolates side by
 * side would show in the opposite order.
 */
export function nestLinks(nodes: BodyNode[]): BodyNode[] {
  const nested = [...nodes];
  for (let start = 0; start < nodes.length; start += 1) {
    const link = markOf(nodes[start], 'link');
    if (link === undefined) continue;
    let end = start + 1;
    while (isSameMark(link, markOf(nodes[end], 'link'))) end += 1;
    if (!isInsideIsolate(nodes, start) && !isInsideIsolate(nodes, end)) {
      for (const [index, node] of nodes.slice(start, end).entries()) {
        nested[start + index] = withLinkFirst(node, link);
      }
    }
    start = end - 1;
  }
  return nested;
}

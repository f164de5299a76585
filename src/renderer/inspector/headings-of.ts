import type { BodyDoc, BodyNode } from '#core/body/body-json';
import { lineWords } from '#core/body/body-text';

/** A heading of the copy. */
export interface OutlineHeading {
  level: number;
  text: string;
}

function headingsIn(node: BodyNode): OutlineHeading[] {
  if (node.type === 'heading') {
    const level = node.attrs?.['level'];
    const text = lineWords(node).replaceAll('\n', ' ');
    return [{ level: typeof level === 'number' ? level : 2, text }];
  }
  return (node.content ?? []).flatMap(headingsIn);
}

/** The headings of a body in their order, those in boxes and quotes included. */
export function headingsOf(body: BodyDoc): OutlineHeading[] {
  return body.content.flatMap(headingsIn);
}

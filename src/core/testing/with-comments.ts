import type { BodyDoc, BodyMark, BodyNode } from '../body/body-json';

/** What a comment says that must never leave the desk. */
export const COMMENT_SECRET = 'سر المكتب';

const comment: BodyMark = {
  type: 'comment',
  attrs: {
    id: 'c-7f3a',
    text: COMMENT_SECRET,
    at: '2024-03-05T11:30:00.000Z',
    by: `محرر ${COMMENT_SECRET}`,
  },
};

/** A run's marks with the comment among them, in the order of the schema: an isolate goes around it. */
function withComment(marks: BodyMark[]): BodyMark[] {
  const isolates = marks.filter(({ type }) => type === 'isolate');
  return [...isolates, comment, ...marks.filter(({ type }) => type !== 'isolate')];
}

function commented(node: BodyNode): BodyNode[] {
  const { text, content, marks = [] } = node;
  if (text !== undefined) {
    const half = Math.floor(text.length / 2);
    const second = { ...node, text: text.slice(half), marks: withComment(marks) };
    return half === 0 ? [second] : [{ ...node, text: text.slice(0, half) }, second];
  }
  return [content === undefined ? node : { ...node, content: content.flatMap(commented) }];
}

/** A body in which the second half of every run is commented on. */
export function withComments(body: BodyDoc): BodyDoc {
  return { ...body, content: body.content.flatMap(commented) };
}

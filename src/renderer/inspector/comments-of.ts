import { type BodyDoc, type BodyNode, isBodyMark, isBodyNode } from '#core/body/body-json';
import type { DraftSession } from '../drafts/draft-session';
import type { DeskComment } from '../editor/comments/comment-at';

/** A comment with the words of the copy that it is about. */
export interface QuotedComment extends DeskComment {
  quote: string;
}

/** The comments of a body, in the order of the words that they are about. */
export function commentsOf(body: BodyDoc): QuotedComment[] {
  const comments = new Map<string, QuotedComment>();
  const lastBlock = new Map<string, BodyNode>();
  const read = (node: BodyNode, block: BodyNode) => {
    for (const mark of Array.isArray(node.marks) ? node.marks : []) {
      if (!isBodyMark(mark) || mark.type !== 'comment') continue;
      const id = String(mark.attrs?.['id']);
      const known = comments.get(id);
      const text = node.text ?? '';
      if (known === undefined) {
        const about = { text: String(mark.attrs?.['text']), at: String(mark.attrs?.['at']) };
        comments.set(id, { id, ...about, quote: text });
      } else {
        known.quote += `${lastBlock.get(id) === block ? '' : ' '}${text}`;
      }
      lastBlock.set(id, block);
    }
    for (const child of Array.isArray(node.content) ? node.content : []) {
      if (isBodyNode(child)) read(child, node);
    }
  };
  for (const block of body.content) read(block, block);
  return [...comments.values()];
}

const known = new WeakMap<DraftSession, QuotedComment[]>();

/** The comments of an open draft; the same array as before as long as nothing of them changed. */
export function commentsIn(session: DraftSession): QuotedComment[] {
  const before = known.get(session);
  const now = commentsOf(session.article().body);
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(now)) return before;
  known.set(session, now);
  return now;
}

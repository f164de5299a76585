import { Mark } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { takesComment } from '../takes-comment';

/** What a comment of the desk is made of. */
export interface CommentAttributes {
  /** Tells the comment from all others of the article. */
  id: string;
  text: string;
  /** When it was written: an ISO 8601 date-time in UTC. */
  at: string;
  /** Who wrote it; "" when that is not known. */
  by: string;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    comment: {
      /** Comments on the selected words; false when none are. */
      addComment: (comment: CommentAttributes) => ReturnType;
      /** Gives a comment another text. */
      changeComment: (id: string, text: string) => ReturnType;
      /** Takes a comment away; the words that it was about stay. */
      removeComment: (id: string) => ReturnType;
    };
  }
}

const lineAttribute = { default: '', validate: 'string', rendered: false };

/** The runs that a comment lies on, with the mark as it is there. */
function commentedRuns(doc: ProseMirrorNode, id: string) {
  const runs: { from: number; to: number; mark: ProseMirrorNode['marks'][number] }[] = [];
  doc.descendants((node, position) => {
    for (const mark of node.marks) {
      if (mark.type.name === 'comment' && mark.attrs['id'] === id) {
        runs.push({ from: position, to: position + node.nodeSize, mark });
      }
    }
  });
  return runs;
}

/**
 * A comment of the desk on words of the copy. It stays in the draft: no writer writes it, and neither
 * what it says nor its identifier is in the HTML that an editor makes of it.
 */
export const Comment = Mark.create({
  name: 'comment',
  // Around links and looks, so that one comment is one element wherever no isolate parts it.
  priority: 1001,
  // Several comments may lie on one run.
  excludes: '',
  inclusive: false,
  clearable: false,
  addAttributes: () => ({
    id: lineAttribute,
    text: lineAttribute,
    at: lineAttribute,
    by: lineAttribute,
  }),
  renderHTML: () => ['span', { 'data-comment': '' }, 0],
  addCommands() {
    return {
      addComment:
        (comment) =>
        ({ tr, state, dispatch }) => {
          const type = state.schema.marks[this.name];
          if (type === undefined || !takesComment(state)) return false;
          if (dispatch !== undefined) {
            for (const { $from, $to } of tr.selection.ranges) {
              tr.addMark($from.pos, $to.pos, type.create(comment));
            }
          }
          return true;
        },
      changeComment:
        (id, text) =>
        ({ tr, dispatch }) => {
          const runs = commentedRuns(tr.doc, id);
          if (dispatch !== undefined) {
            for (const { from, to, mark } of runs) {
              tr.removeMark(from, to, mark);
              tr.addMark(from, to, mark.type.create({ ...mark.attrs, text }));
            }
          }
          return runs.length > 0;
        },
      removeComment:
        (id) =>
        ({ tr, dispatch }) => {
          const runs = commentedRuns(tr.doc, id);
          if (dispatch !== undefined) {
            for (const { from, to, mark } of runs) tr.removeMark(from, to, mark);
          }
          return runs.length > 0;
        },
    };
  },
});

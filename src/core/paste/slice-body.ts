import { Fragment, type Node, type Slice } from '@tiptap/pm/model';
import { type BodyDoc, emptyBody, isBodyDoc } from '../body/body-json';
import { releaseUnknown } from '../body/release-unknown';

/** The line that a selection is within, or null when it is more than a part of one line. */
function lineIn({ content, openStart, openEnd }: Slice): Node | null {
  let node = content.childCount === 1 ? content.firstChild : null;
  for (let depth = 1; node !== null; depth += 1) {
    if (depth > openStart || depth > openEnd) return null;
    if (node.isTextblock) return node;
    node = node.childCount === 1 ? node.firstChild : null;
  }
  return null;
}

/** What is selected, as a body. */
export interface SelectedBody {
  body: BodyDoc;
  /** True for words within one line: whatever they are pasted into has its own paragraph for them. */
  isLine: boolean;
}

/** The body that a selection is. Nodes that it cuts through are whole in it. */
export function sliceBody(slice: Slice): SelectedBody {
  const line = lineIn(slice);
  const content = line === null ? slice.content : Fragment.from(paragraphOf(line));
  const doc: unknown = {
    type: 'doc',
    content: content.content.map((node): unknown => node.toJSON()),
  };
  return { body: isBodyDoc(doc) ? releaseUnknown(doc) : emptyBody(), isLine: line !== null };
}

/** The line as a paragraph: a part of a heading is no heading. */
function paragraphOf(line: Node): Node {
  const { paragraph } = line.type.schema.nodes;
  return paragraph?.create({ ...line.attrs }, line.content) ?? line;
}

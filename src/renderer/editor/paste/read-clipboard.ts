import { Fragment, Node, type Schema, Slice } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { BodyDoc } from '#core/body/body-json';
import { type PasteReading, readPastedHtml } from '#core/paste/read-pasted-html';
import { readLiteralText, readPastedText } from '#core/paste/read-pasted-text';

/** Parses without running or loading anything: the document has no window. */
function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Reads HTML of the clipboard. */
export function readHtml(html: string): PasteReading {
  return readPastedHtml(html, parse);
}

/** Reads text of the clipboard with what structure it has. WordPress copies its blocks as text, too. */
export function readText(text: string): BodyDoc {
  return /^\s*<!-- wp:[a-z]/u.test(text) ? readHtml(text).body : readPastedText(text);
}

/** A body as ProseMirror takes it in: open at both ends as far as it goes. Empty when it has no words. */
export function sliceOf(body: BodyDoc, schema: Schema): Slice {
  const { content } = Node.fromJSON(schema, body);
  const [only] = content.content;
  const isEmpty = content.childCount === 1 && only?.isTextblock === true && only.childCount === 0;
  return isEmpty ? Slice.empty : Slice.maxOpen(content);
}

/** The lines of a text as they are, in the bold or italic of the place that they come to. */
export function readLiteral(text: string, { schema, selection, storedMarks }: EditorState): Slice {
  const { content } = sliceOf(readLiteralText(text), schema);
  const marks = (storedMarks ?? selection.$from.marks()).filter(
    ({ type }) => type.name !== 'comment',
  );
  const lines = content.content.map((line) => {
    const runs = line.content.content.map((run) =>
      run.mark(marks.reduce((all, mark) => mark.addToSet(all), run.marks)),
    );
    return line.copy(Fragment.fromArray(runs));
  });
  return Slice.maxOpen(Fragment.fromArray(lines));
}

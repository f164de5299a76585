import type { BodyMark } from '#core/body/body-json';
import { isIsoDate } from '#core/article/is-iso-date';
import { shownLine } from '#core/body/shown-text';
import { lineIn, readPart, type XmlElement } from './word-xml';
import type { WordParts } from './word-package';

/** The words of a note or a comment as one line. */
function wordsOf(note: XmlElement): string {
  return shownLine(lineIn(note)).trim();
}

/**
 * The notes of a Word file by kind and number, as `footnote 1`; lines that only part notes from the
 * copy are none.
 */
export function readNotes(parts: WordParts): Map<string, string> {
  const notes = new Map<string, string>();
  for (const kind of ['footnote', 'endnote']) {
    const part = readPart(parts, `word/${kind}s.xml`);
    for (const note of Array.from(part?.getElementsByTagName(`w:${kind}`) ?? [])) {
      const id = note.getAttribute('w:id') ?? '';
      const type = note.getAttribute('w:type') ?? 'normal';
      if (type === 'normal') notes.set(`${kind} ${id}`, wordsOf(note));
    }
  }
  return notes;
}

/** The comments of a Word file by their number, as marks of copy. */
export function readComments(parts: WordParts): Map<string, BodyMark> {
  const comments = new Map<string, BodyMark>();
  const part = readPart(parts, 'word/comments.xml');
  for (const comment of Array.from(part?.getElementsByTagName('w:comment') ?? [])) {
    const id = comment.getAttribute('w:id') ?? '';
    const text = wordsOf(comment);
    const date = comment.getAttribute('w:date') ?? '';
    // Word writes the time of its machine and says that it is UTC.
    const at = /T\d\d:\d\d(?::\d\d)?$/u.test(date) ? `${date}Z` : date;
    if (text === '') continue;
    const attrs = {
      id: `word-${id}`,
      text,
      at: isIsoDate(at) ? new Date(at).toISOString() : '',
      by: shownLine(comment.getAttribute('w:author') ?? ''),
    };
    comments.set(id, { type: 'comment', attrs });
  }
  return comments;
}

import { escapeHtml, escapeText } from './escape-html';

/** The class of the list of footnotes. */
export const NOTES_CLASS = 'footnotes';

/** The identifier of a footnote in the list, which its sign leads to. */
export function noteId(number: number): string {
  return `note-${number}`;
}

/** The identifier of a footnote's sign in the copy. */
export function noteSignId(number: number): string {
  return `note-sign-${number}`;
}

/**
 * The list of footnotes, each with a link back to its sign; "" when there is none.
 * @param backWords what the link back says for whoever hears the page
 */
export function writeNotes(notes: readonly string[], backWords: string): string {
  if (notes.length === 0) return '';
  const items = notes.map((words, index) => {
    const number = index + 1;
    const label = escapeHtml(`${backWords} ${number}`);
    const back = `<a href="#${noteSignId(number)}" role="doc-backlink" aria-label="${label}">↑</a>`;
    return `<li id="${noteId(number)}"><span class="note">${escapeText(words)}</span> ${back}</li>`;
  });
  return `<ol class="${NOTES_CLASS}">\n${items.join('\n')}\n</ol>`;
}

/** A place in a text with the words around it. */
export interface Excerpt {
  before: string;
  hit: string;
  after: string;
}

/** How much of the text stands on either side, in UTF-16 units, before it is cut between words. */
const AROUND = 32;

/** The first or last words of a text that is too long; cut at a space, with an ellipsis. */
function startOf(text: string): string {
  if (text.length <= AROUND) return text;
  const space = text.lastIndexOf(' ', AROUND);
  return `${text.slice(0, Math.max(space, 0))}…`;
}

function endOf(text: string): string {
  if (text.length <= AROUND) return text;
  const space = text.indexOf(' ', text.length - AROUND);
  return `…${space === -1 ? '' : text.slice(space + 1)}`;
}

/** A place in a text, and some words of its line on both sides. */
export function excerpt(text: string, from: number, to: number): Excerpt {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const nextLine = text.indexOf('\n', to);
  return {
    before: endOf(text.slice(from === 0 ? 0 : lineStart, from)),
    hit: text.slice(from, to),
    after: startOf(text.slice(to, nextLine === -1 ? text.length : nextLine)),
  };
}

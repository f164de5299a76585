/** Line ends and tabs of all kinds. */
const LINE_END = '[\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029]';

/** Controls, lone surrogates and noncharacters, which a page may not contain (HTML, «text»). */
const FORBIDDEN = new RegExp(`(?!${LINE_END})[\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}]`, 'gu');

/** Embeddings, overrides and the mark that ends them: they reach beyond the text that holds them. */
const EMBEDDINGS = /[\u202A-\u202E]/gu;

/** Line ends with the spaces around them: one space to whoever reads the page. */
const LINE_ENDS = new RegExp(` *${LINE_END}(?: |${LINE_END})*`, 'gu');

/** Whether any of the above may be in a text; most texts have none. */
const SUSPICIOUS = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202E\u2066-\u2069]/u;

const ISOLATE_START = /[\u2066-\u2068]/u;
const ISOLATE_END = '\u2069';

/** Takes out isolates that are not closed in the same text, and ends without a start (UAX #9). */
function balanceIsolates(text: string): string {
  if (!ISOLATE_START.test(text)) return text.replaceAll(ISOLATE_END, '');
  const characters = Array.from(text);
  const open: number[] = [];
  for (const [index, character] of characters.entries()) {
    if (ISOLATE_START.test(character)) open.push(index);
    else if (character === ISOLATE_END && open.pop() === undefined) characters[index] = '';
  }
  for (const index of open) characters[index] = '';
  return characters.join('');
}

/**
 * A text as a page shows it: without what a page may not contain, without directional controls that
 * would turn the text around it (embeddings, overrides, isolates that are not closed), and with line
 * ends and tabs as the spaces that a browser makes of them. Runs of plain spaces stay.
 */
export function shownText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return balanceIsolates(
    text.replaceAll(FORBIDDEN, '').replaceAll(EMBEDDINGS, '').replaceAll(LINE_ENDS, ' '),
  );
}

/** A field of one line as a page shows it; "" when there is nothing in it to see. */
export function shownLine(text: string): string {
  const shown = shownText(text);
  return shown.trim() === '' ? '' : shown;
}

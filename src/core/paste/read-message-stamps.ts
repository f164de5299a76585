const DIGIT = '[\\d٠-٩]';
/** Arabic systems put direction marks around the signs of a date. */
const DATE_SIGN = '[\\u200E\\u200F]?[./-][\\u200E\\u200F]?';
const DATE = [
  `${DIGIT}{1,4}${DATE_SIGN}${DIGIT}{1,2}${DATE_SIGN}${DIGIT}{2,4}`,
  `${DIGIT}{1,2} \\p{L}{3,12}\\.? ${DIGIT}{4}`,
  `\\p{L}{3,12}\\.? ${DIGIT}{1,2}, ${DIGIT}{4}`,
].join('|');
/** A date and a time in brackets. A time alone begins a line of a transcript, or a sentence. */
const STAMP = `\\[(?=[^\\]]{0,40}?${DIGIT}{1,2}[:٫]${DIGIT}{2})(?=[^\\]]{0,40}?(?:${DATE}))[^\\]]{4,44}\\]`;
const MARKS = '[\\u200E\\u200F\\u202A-\\u202E\\s]*';
/** «[10:31، 18/9/2023] اسم: » and «[18/9/2023, 10:31:02 م] اسم: ». */
const WHATSAPP = new RegExp(`^${MARKS}${STAMP}\\s*([^:\\n]{1,60}):(?:\\s|$)`, 'u');
/** «اسم, [18.09.2023 10:31]». */
const TELEGRAM = new RegExp(`^${MARKS}([^[\\]\\n]{1,60}),\\s${STAMP}:?\\s*`, 'u');

/** Messages as their program copies several of them: what was said, and by whom. */
export interface Messages {
  /** True when there was a stamp. */
  found: boolean;
  lines: string[];
}

function stampOf(line: string): { length: number; sender: string } | null {
  const match = WHATSAPP.exec(line) ?? TELEGRAM.exec(line);
  if (match === null) return null;
  return { length: match[0].length, sender: (match[1] ?? '').trim() };
}

/**
 * Takes the time stamps off copied messages. Who said it is left out when one person sent several, and
 * kept before each message when there are several people: then the names are part of what was copied.
 * A single message keeps its name, for a program that copies one puts no stamp before it.
 */
export function readMessageStamps(lines: readonly string[]): Messages {
  const stamps = lines.map(stampOf);
  const names = stamps.flatMap((stamp) => (stamp === null ? [] : [stamp.sender]));
  const isOnePerson = names.length > 1 && new Set(names).size === 1;
  if (names.length === 0) return { found: false, lines: [...lines] };
  return {
    found: true,
    lines: lines.map((line, index) => {
      const stamp = stamps[index];
      if (stamp === null || stamp === undefined) return line;
      const words = line.slice(stamp.length).replace(/^[\u200E\u200F]+/u, '');
      return isOnePerson ? words : `${stamp.sender}: ${words}`;
    }),
  };
}

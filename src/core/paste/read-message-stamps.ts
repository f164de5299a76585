/** «[10:31، 18/9/2023] اسم: », «[18/9/2023, 10:31:02 م] اسم: » and Telegram's «اسم, [18.09.2023 10:31]». */
const WHATSAPP =
  /^[\u200E\u200F\u202A-\u202E\s]*\[(?=[^\]]{0,40}[\d٠-٩]{1,2}[:٫][\d٠-٩]{2})[^\]]{4,44}\][\s\u00A0]*([^:\n]{1,60}):(?:[\s\u00A0]|$)/u;
const TELEGRAM =
  /^[\u200E\u200F\s]*([^[\]\n]{1,60}),\s\[(?=[^\]]{0,30}[\d٠-٩]:[\d٠-٩]{2})[^\]]{4,30}\]:?[\s\u00A0]*/u;

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
 * Takes the time stamps off copied messages. Who said it is left out when one person said everything,
 * and kept before each message when there are several: then the names are part of what was copied.
 */
export function readMessageStamps(lines: readonly string[]): Messages {
  const stamps = lines.map(stampOf);
  const senders = new Set(stamps.flatMap((stamp) => (stamp === null ? [] : [stamp.sender])));
  if (senders.size === 0) return { found: false, lines: [...lines] };
  return {
    found: true,
    lines: lines.map((line, index) => {
      const stamp = stamps[index];
      if (stamp === null || stamp === undefined) return line;
      const words = line.slice(stamp.length).replace(/^[\u200E\u200F]+/u, '');
      return senders.size > 1 ? `${stamp.sender}: ${words}` : words;
    }),
  };
}

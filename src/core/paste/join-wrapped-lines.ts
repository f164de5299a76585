/** Shortest and longest full line of text that a program broke to fit a page or a mail, in letters. */
const SHORTEST = 28;
const LONGEST = 140;

/** How full a line is, of the longest, before the next word counts as not fitting on it. */
const FULL = 0.86;

/** How many of the breaks must be forced: the ends of paragraphs are not. */
const MOSTLY = 0.5;

const ENDS_SENTENCE = /[.!؟?…:»”"\])]\s*$/u;

/** True when the next line's first word would not have fitted: the break is the page's, not the writer's. */
function isForced(line: string, next: string, width: number): boolean {
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  return line.length + 1 + word.length > width * FULL;
}

/**
 * Lines that a page or a mail program broke, as the paragraphs that they were; lines that are clearly
 * paragraphs of their own come back as they are. A full line that ends a sentence goes on with the next
 * line, since nothing says otherwise; a shorter one ends its paragraph.
 * @param lines neighbours without an empty line between them
 * @param isPrinted true for text of a file for printing: that is broken in any case, where other text
 * might be verse or a list of headlines, and must have the full stops of prose
 */
export function joinWrappedLines(lines: readonly string[], isPrinted: boolean): string[] {
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length < 3 || width < SHORTEST || width > LONGEST) return [...lines];
  const breaks = lines.slice(0, -1).map((line, index) => ({
    forced: isForced(line, lines[index + 1] ?? '', width),
    ends: ENDS_SENTENCE.test(line),
  }));
  const forced = breaks.filter((one) => one.forced);
  // Paragraphs that happen to be equally long end their sentences; broken lines hardly ever do.
  const inSentence = forced.filter(({ ends }) => !ends).length;
  if (forced.length < breaks.length * MOSTLY || inSentence < forced.length / 2 || inSentence < 2) {
    return [...lines];
  }
  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    const goesOn = index > 0 && breaks[index - 1]?.forced === true;
    const last = joined.length - 1;
    if (goesOn) joined[last] = `${joined[last] ?? ''} ${line}`;
    else joined.push(line);
  }
  return isPrinted || joined.some((text) => ENDS_SENTENCE.test(text)) ? joined : [...lines];
}

/**
 * The text without the characters at its ends that match. A loop, because `[…]+$` takes quadratic time
 * on a long run of such characters in the middle.
 * @param first matches one UTF-16 unit that goes from the beginning
 * @param last the same for the end, where other signs may belong to the text
 */
export function trimEdges(text: string, first: RegExp, last: RegExp = first): string {
  let start = 0;
  let end = text.length;
  while (start < end && first.test(text.charAt(start))) start += 1;
  while (end > start && last.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

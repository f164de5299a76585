/** Stands for an inline node that is no text, an image or a note, in what a rule reads. */
export const NODE_IN_TEXT = '\uFFFC';

const LETTER = /\p{L}/u;
const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;

/** Whether the character is a letter of the Arabic script, or the tatweel that prolongs one. */
function isArabicLetter(character: string): boolean {
  return character === '\u0640' || ARABIC_LETTER.test(character);
}

/** Whether the character is a letter of the Latin script. */
export function isLatinLetter(character: string): boolean {
  return /(?=\p{L})\p{Script=Latin}/u.test(character);
}

/** The script of the letter nearest to the end of the text; null when the text has no letter. */
export function nearestScript(text: string): 'arabic' | 'other' | null {
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const character = text.charAt(index);
    if (isArabicLetter(character)) return 'arabic';
    if (LETTER.test(character)) return 'other';
  }
  return null;
}

/** What stands at the end of the text since the last space. */
function runBefore(text: string): string {
  let start = text.length;
  while (start > 0 && !/[\s\uFFFC]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** Whether the end of the text is within the address of a page or a mailbox. */
export function isInAddress(text: string): boolean {
  return /:\/\/|^[«‹"(]*www\.|[\w.]@\w/iu.test(runBefore(text));
}

/** Whether the key ends a word: a space, a mark that may follow one, Enter. */
export function endsWord(typed: string): boolean {
  return /[\s.,;:!?،؛؟…)\]»›"]/u.test(typed);
}

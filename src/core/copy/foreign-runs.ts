import type { Direction } from '../body/body-json';
import { bidiLevels } from './bidi-levels';
import { type ForeignToken, foreignTokens } from './foreign-tokens';
import { type PhoneNumber, phoneNumbers } from './phone-numbers';

/** A run of text against the direction of its block: words and numbers that one reads together. */
export interface ForeignRun {
  /** Where it stands in the text, in UTF-16 units. */
  from: number;
  to: number;
  /** Its own direction. */
  dir: Direction;
  /** True when a reader would see it in a wrong order unless it is isolated. */
  isWrong: boolean;
}

/** What stands between two tokens that UAX #9 draws together: no letter of another direction. */
const NEUTRAL = /^[^\p{L}\p{N}\p{Cc}\u061B\u061F\uFFFC]{0,8}$/u;
/** Signs of Arabic copy: they part names that UAX #9 draws together («Google، Apple»). */
const ARABIC_SIGN = /[،«»]/u;
const SCALE = /^(?:thousand|million|billion|trillion|mn|bn|tn)$/iu;
const GROUPS = /^\d+(?:-\d+){2,}$/u;
/** An area and a number: «01-234567». A range has parts of about one length, or is round: «500-10000». */
const AREA_AND_NUMBER = /^(?:0\d+-\d{3,}|\d{1,3}-(?!\d*000$)\d{5,})$/u;
const HASHTAG = /#[\p{sc=Arab}\p{M}\p{N}_]+/gu;

/** A run while it is put together, with the tokens that it is made of. */
interface Draft {
  tokens: ForeignToken[];
  from: number;
  to: number;
  hasLetter: boolean;
  /** The telephone number that it begins with. */
  phone: PhoneNumber | undefined;
}

/** Whether one reads a token together with the run before it; `gap` is what stands between. */
function goesOn(run: Draft, token: ForeignToken, gap: string): boolean {
  if (run.phone !== undefined && token.to <= run.phone.to) return true;
  if (!NEUTRAL.test(gap) || ARABIC_SIGN.test(gap)) return false;
  // Tags in a row are a list of tags, which goes on to the left.
  if (/[#@]/u.test(token.sign) && run.tokens.every(({ sign }) => /[#@]/u.test(sign))) return false;
  if (run.hasLetter) return true;
  return gap === ' ' && /[$€£¥]$/u.test(run.tokens[0]?.sign ?? '') && SCALE.test(token.core);
}

/** A number whose parts or sign change places: «-5», «$5», «2023-09-18», «01-234567», but no range or score. */
function isSetNumber({ core, sign }: ForeignToken): boolean {
  // Parts of one digit are a score or a formation, which one reads from the right: «4-3-3».
  return sign !== '' || (GROUPS.test(core) && /\d\d/u.test(core)) || AREA_AND_NUMBER.test(core);
}

/** True when the text, among Arabic words, is not shown from left to right throughout. */
function isShownWrongly(text: string): boolean {
  return bidiLevels(`ا ${text} ا`, 'rtl')
    .slice(2, -2)
    .some((level) => level % 2 === 1);
}

/** The run with the bracket that closes or opens one in it. */
function withBrackets({ from, to }: Draft, text: string): { from: number; to: number } {
  const inside = text.slice(from, to);
  const open = inside.split('(').length - inside.split(')').length;
  if (open > 0 && text.charAt(to) === ')') return { from, to: to + 1 };
  if (open < 0 && text.charAt(from - 1) === '(') return { from: from - 1, to };
  return { from, to };
}

function finish(run: Draft, text: string): ForeignRun | null {
  const [first] = run.tokens;
  if (first === undefined) return null;
  if (!run.hasLetter && run.phone === undefined && !isSetNumber(first)) return null;
  const range = withBrackets(run, text);
  return { ...range, dir: 'ltr', isWrong: isShownWrongly(text.slice(range.from, range.to)) };
}

function runsInArabic(text: string): ForeignRun[] {
  const drafts: Draft[] = [];
  const phones = phoneNumbers(text);
  let next = 0;
  for (const token of foreignTokens(text)) {
    const { from, to, hasLetter } = token;
    const last = drafts.at(-1);
    if (last !== undefined && goesOn(last, token, text.slice(last.to, from))) {
      last.tokens.push(token);
      last.to = to;
      last.hasLetter ||= hasLetter;
    } else {
      while ((phones[next]?.to ?? Infinity) < to) next += 1;
      const phone = phones[next];
      const isInPhone = phone !== undefined && phone.from <= from;
      drafts.push({
        tokens: [token],
        from,
        to,
        hasLetter,
        phone: isInPhone ? phone : undefined,
      });
    }
  }
  return drafts.flatMap((draft, index) => {
    const run = finish(draft, text);
    if (run === null) return [];
    const gap = text.slice(draft.to, drafts[index + 1]?.from);
    const isDrawn = draft.hasLetter && index + 1 < drafts.length && NEUTRAL.test(gap);
    return [{ ...run, isWrong: run.isWrong || (isDrawn && ARABIC_SIGN.test(gap)) }];
  });
}

/** In copy from left to right only a hashtag is surely out of order: its sign belongs on the right. */
function runsInLatin(text: string): ForeignRun[] {
  return Array.from(text.matchAll(HASHTAG), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    dir: 'rtl',
    isWrong: true,
  }));
}

/**
 * The runs of a block's text that stand against its direction, in their order, and whether a reader
 * would see them in a wrong order: «C++» as «++C», «2023-09-18» as «18-09-2023». Words and numbers that
 * show right anyway are found, too, but not wrong. Ranges («10-12»), scores («2-1») and a per cent sign
 * after a number («12.5%», shown on the left) stay as they are: Arabic copy is read so.
 * @param text the text of one block, with U+FFFC for every node in it that is no text
 */
export function foreignRuns(text: string, direction: Direction): ForeignRun[] {
  return direction === 'rtl' ? runsInArabic(text) : runsInLatin(text);
}

import type { Direction } from '../body/body-json';

/** Bidirectional classes of UAX #9, as far as copy has them; the rest is neutral (`ON`). */
type BidiClass = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'ON';

const CLASSES: readonly [BidiClass, RegExp][] = [
  ['NSM', /\p{M}/u],
  ['EN', /[0-9\u06F0-\u06F9²³¹⁰-⁹₀-₉]/u],
  ['AN', /[\u0660-\u0669\u066B\u066C\u0600-\u0605\u06DD]/u],
  ['ES', /[+\-−⁺⁻₊₋]/u],
  ['ET', /[#$%¢-¥°±\u066A‰-‴\u20A0-\u20CF№℮]/u],
  ['CS', /[,./:\u00A0\u060C\u202F⁄]/u],
  ['AL', /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\u061B\u061F\u0640]/u],
  ['R', /[\p{sc=Hebr}\p{sc=Nkoo}\u200F]/u],
  ['L', /[\p{L}\p{N}\u200E]/u],
];

const OPENING = '([{';
const CLOSING = ')]}';

function classOf(character: string): BidiClass {
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'ON';
}

/** Rules W1 to W7: what digits, signs beside them and marks count as. */
function resolveWeak(classes: BidiClass[], base: BidiClass): void {
  for (const [index, bidi] of classes.entries()) {
    if (bidi === 'NSM') classes[index] = classes[index - 1] ?? base;
  }
  let strong = base;
  for (const [index, bidi] of classes.entries()) {
    if (bidi === 'L' || bidi === 'R' || bidi === 'AL') strong = bidi;
    else if (bidi === 'EN' && strong === 'AL') classes[index] = 'AN';
  }
  for (const [index, bidi] of classes.entries()) {
    if (bidi === 'AL') classes[index] = 'R';
    const around = classes[index - 1];
    if (around === undefined || around !== classes[index + 1]) continue;
    const joins = bidi === 'CS' ? around === 'EN' || around === 'AN' : around === 'EN';
    if (joins && (bidi === 'CS' || bidi === 'ES')) classes[index] = around;
  }
  for (let index = 0; index < classes.length; index += 1) {
    if (classes[index] !== 'ET') continue;
    let end = index;
    while (classes[end] === 'ET') end += 1;
    const besideNumber = classes[index - 1] === 'EN' || classes[end] === 'EN';
    classes.fill(besideNumber ? 'EN' : 'ON', index, end);
    index = end - 1;
  }
  strong = base;
  for (const [index, bidi] of classes.entries()) {
    if (bidi === 'ES' || bidi === 'CS') classes[index] = 'ON';
    if (bidi === 'L' || bidi === 'R') strong = bidi;
    else if (bidi === 'EN' && strong === 'L') classes[index] = 'L';
  }
}

/** The direction that a character counts as among neutral ones; null for a neutral one. */
function strength(bidi: BidiClass | undefined): 'L' | 'R' | null {
  if (bidi === undefined || bidi === 'ON') return null;
  return bidi === 'L' ? 'L' : 'R';
}

function lastStrength(classes: BidiClass[], before: number, base: 'L' | 'R'): 'L' | 'R' {
  for (let index = before - 1; index >= 0; index -= 1) {
    const found = strength(classes[index]);
    if (found !== null) return found;
  }
  return base;
}

/** Pairs of brackets, by where they open (BD16). */
function bracketPairs(characters: string[]): [number, number][] {
  const pairs: [number, number][] = [];
  const open: [number, string][] = [];
  for (const [index, character] of characters.entries()) {
    const opened = OPENING.indexOf(character);
    if (opened !== -1) open.push([index, CLOSING.charAt(opened)]);
    const found = open.findLastIndex(([, closing]) => closing === character);
    const start = open[found]?.[0];
    if (start === undefined) continue;
    pairs.push([start, index]);
    open.length = found;
  }
  return pairs.toSorted(([one], [other]) => one - other);
}

/** Rule N0: a pair of brackets goes with what is in it, or with what is before it. */
function resolveBrackets(classes: BidiClass[], characters: string[], base: 'L' | 'R'): void {
  for (const [start, end] of bracketPairs(characters)) {
    const inside = classes.slice(start + 1, end).map(strength);
    const other = base === 'L' ? 'R' : 'L';
    let bidi: 'L' | 'R' | null = null;
    if (inside.includes(base)) bidi = base;
    else if (inside.includes(other)) {
      bidi = lastStrength(classes, start, base) === other ? other : base;
    }
    if (bidi === null) continue;
    classes[start] = bidi;
    classes[end] = bidi;
  }
}

/** Rules N1 and N2: neutral characters go with what stands on both sides, else with the block. */
function resolveNeutral(classes: BidiClass[], base: 'L' | 'R'): void {
  for (let index = 0; index < classes.length; index += 1) {
    if (classes[index] !== 'ON') continue;
    let end = index;
    while (classes[end] === 'ON') end += 1;
    const before = index === 0 ? base : strength(classes[index - 1]);
    const after = end === classes.length ? base : strength(classes[end]);
    classes.fill(before !== null && before === after ? before : base, index, end);
    index = end - 1;
  }
}

/**
 * The embedding level of every character of a text that stands in a block of its own (UAX #9, rules
 * W1 to I2): an odd one reads from right to left, an even one from left to right. For text without
 * directional controls but U+200E and U+200F, and without marks that sit on a bracket.
 * @returns one level for each UTF-16 unit
 */
export function bidiLevels(text: string, direction: Direction): number[] {
  const base = direction === 'rtl' ? 'R' : 'L';
  const characters = Array.from(text);
  const classes = characters.map(classOf);
  resolveWeak(classes, base);
  resolveBrackets(classes, characters, base);
  resolveNeutral(classes, base);
  return classes.flatMap((bidi, index) => {
    const level = base === 'R' ? (bidi === 'R' ? 1 : 2) : bidi === 'L' ? 0 : bidi === 'R' ? 1 : 2;
    return characters[index]?.length === 2 ? [level, level] : [level];
  });
}

import { foldArabic, unfoldedEnd } from '../../copy/fold-arabic';
import { tidy } from './lines';

/** A label that a line begins with, and what it is the label of. */
export interface LabelReading {
  /** The label as it stands in the line, signs around it included. */
  label: string;
  /** Which label it is, in folded form. */
  name: string;
  /** What follows, without the signs between; may be "". */
  rest: string;
  /** True when a colon, a dash, a bar or dots set the label off from what follows. */
  separated: boolean;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}

/**
 * A pattern that finds any of the labels at the beginning of folded text: signs and emoji may stand
 * before it, a letter or digit may not follow it directly, and the signs after it are part of it.
 * @param labels in any spelling that `foldArabic` makes one
 */
export function labelPattern(labels: readonly string[]): RegExp {
  const names = labels
    .map((label) => escaped(foldArabic(label)).replaceAll(' ', ' +'))
    .sort((a, b) => b.length - a.length)
    .join('|');
  const after = String.raw`[\s:：|/\-–—.…*_\])»>\p{Extended_Pictographic}]*`;
  return new RegExp(String.raw`^[^\p{L}\p{N}]*(${names})(?![\p{L}\p{M}\p{N}])(${after})`, 'iu');
}

/** Reads a label at the beginning of a line; null when there is none. */
export function readLabel(text: string, pattern: RegExp): LabelReading | null {
  const match = pattern.exec(foldArabic(text));
  if (match === null) return null;
  const [all, name = '', after = ''] = match;
  const end = unfoldedEnd(text, all.length);
  return {
    label: tidy(text.slice(0, end)),
    name: name.replaceAll(/ +/gu, ' '),
    rest: tidy(text.slice(end)),
    separated: /[:：|/\-–—>»]|\.\.|…/u.test(after),
  };
}

/** The text without the label at its beginning, if it has one. */
export function stripLabel(text: string, pattern: RegExp): string {
  return readLabel(text, pattern)?.rest ?? text;
}

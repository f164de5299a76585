import { foldArabic } from '../../copy/fold-arabic';
import { trimEdges } from './trim-edges';

/** A line of captured text that has something in it. */
export interface Line {
  /** As in the original, but for what no reader sees; see `tidy`. */
  text: string;
  /** For recognition: `foldArabic` of the text. */
  folded: string;
  /** True when a blank line stood before it. */
  afterBlank: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** Controls, among them the embeddings and overrides that isolates have replaced (UAX #9, 2.7). */
const CONTROLS = /[\p{Cc}\u202A-\u202E]/gu;
const NO_WIDTH = /[\u00AD\u200B\u2060\uFEFF]/gu;
const SPACES = /[\s\u00A0]+/gu;
/** Spaces and direction marks at either end. */
const EDGE = /[\s\u061C\u200C-\u200F]/u;
const UNSEEN = /[\s\p{Cc}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u;
/** A tatweel by itself is how some keyboards write a dash. */
const LONE_TATWEEL = /(?<=^|\s)ـ+(?=\s|$)/gu;
/** Bold and italic of messengers around a whole line. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=\S)(.*[^\s*_])\1$/u;

/**
 * A label that capturing glued to what stands before it: to an address, whose letters are Latin, or
 * to a full stop.
 */
const GLUED =
  /((?:https?:\/\/|www\.)[!-~]{1,2000}|[.؟!»”"])(?=(?:المصدر|المصادر) ?:|[اأإ]قر[أا] [أا]يض[اًأ]+ ?:)/gu;

/**
 * A line without what a reader does not see: controls, zero-width signs but joiners, direction marks
 * at the ends; every run of spaces is one space. Direction marks and isolates within copy stay.
 */
export function tidy(text: string): string {
  const visible = text
    .replaceAll(CONTROLS, ' ')
    .replaceAll(NO_WIDTH, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(SPACES, ' ');
  return trimEdges(visible, EDGE).replaceAll(LONE_TATWEEL, '-').replace(EMPHASIS, '$2');
}

/** True for a sign that `tidy` takes out, or makes a space of; isolates within copy are seen. */
export function isUnseen(sign: string): boolean {
  return UNSEEN.test(sign);
}

/** A text in which a dash of tatweels is the one that `tidy` makes of it; every other sign keeps its place. */
export function withOneDash(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(LONE_TATWEEL, (dash) => `-${' '.repeat(dash.length - 1)}`);
}

/** A line made of text that is part of another one. */
export function lineOf(text: string, afterBlank = false): Line {
  const tidied = tidy(text);
  return { text: tidied, folded: foldArabic(tidied), afterBlank };
}

/** The lines of a text that have something in them. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const raw of text.split(LINE_END)) {
    for (const part of raw.replaceAll(GLUED, '$1\n').split('\n')) {
      const line = lineOf(part, afterBlank);
      afterBlank = line.text === '';
      if (!afterBlank) lines.push(line);
    }
  }
  return lines;
}

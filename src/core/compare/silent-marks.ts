/** Harakat, the small alef, tatweel, and what is never seen: controls of direction, joiners of words. */
const SILENT =
  /[\u064B-\u065F\u0670\u0640\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2060\u00AD\uFEFF]/gu;

/** Spaces that a line does not break at; typing aids put them where somebody typed a plain one. */
const NO_BREAK = /[\u00A0\u202F]/gu;

/**
 * Text without the marks whose coming and going is a minor change. Letters stay as they are: «ا» for
 * «أ» is a change of spelling, which `foldArabic` would hide. A space that does not break is a space.
 */
export function withoutSilentMarks(text: string): string {
  return text.replaceAll(SILENT, '').replaceAll(NO_BREAK, ' ');
}

import { foldArabic, unfoldedEnd } from '../../../copy/fold-arabic';
import { piece } from '../piece';
import type { Rule } from '../rule';

/** «[12/3/2024, 10:30:21 م] أبو علي: » as a messenger writes before a copied message (folded). */
const STAMP = /^\[(?=[^\]]{0,40}\d:\d\d)\d{1,4}[-/.]\d{1,2}[^\]]{0,40}\] *[^:[\]]{1,60}: */u;

/**
 * The stamp and the sender of a message that was forwarded: no part of the article, and a label that
 * an editor can still find. What was said is read on.
 */
export const messengerRule: Rule = ({ line }) => {
  const stamp = STAMP.exec(line.folded)?.[0];
  if (stamp === undefined) return null;
  const end = unfoldedEnd(line.text, stamp.length);
  const label = piece('label', line.text.slice(0, end).trim());
  const remainder = line.text.slice(end).trim();
  return foldArabic(remainder).trim() === '' ? { pieces: [label] } : { pieces: [label], remainder };
};

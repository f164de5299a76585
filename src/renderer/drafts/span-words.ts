import type { InterfaceLanguage } from '../i18n/language';
import type { Strings } from '../i18n/strings';
import type { DaySpan } from './listing-filter';
import { dayInWords } from './moment-words';

const RECENT = { 1: 'today', 7: 'week', 30: 'month' } as const;

/** A span of days as the filters name it. */
export function spanWords(
  span: DaySpan,
  strings: Strings['library'],
  language: InterfaceLanguage,
): string {
  if (span.kind === 'any') return strings.spans.any;
  if (span.kind === 'recent') return strings.spans[RECENT[span.days]];
  const from = span.from === null ? null : dayInWords(span.from, language);
  const until = span.until === null ? null : dayInWords(span.until, language);
  if (from !== null && until !== null) return strings.betweenDays(from, until);
  if (from !== null) return strings.fromDay(from);
  return until === null ? strings.spans.between : strings.untilDay(until);
}

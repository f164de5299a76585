import { periodOf } from '#core/article/period-of';
import type { InterfaceLanguage } from '../i18n/language';
import type { Strings } from '../i18n/strings';

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false } as const;

const formats = {
  ar: formatsOf('ar'),
  en: formatsOf('en'),
};

function formatsOf(language: InterfaceLanguage) {
  const locale = `${language}-u-nu-latn-ca-gregory`;
  return { day: new Intl.DateTimeFormat(locale, DAY), time: new Intl.DateTimeFormat(locale, TIME) };
}

/** The day of a moment by this machine's clock, as editors say it. */
export function dayWords(
  moment: string,
  now: number,
  language: InterfaceLanguage,
  strings: Strings,
): string {
  const period = periodOf(moment, now);
  if (period === 'today' || period === 'yesterday') return strings.history[period];
  return formats[language].day.format(new Date(moment));
}

/** The time of day to the second: versions come close upon each other. */
export function timeWords(moment: string, language: InterfaceLanguage): string {
  return formats[language].time.format(new Date(moment));
}

import { UsageError } from './usage-error';

export type Language = 'ar' | 'en';

/**
 * The language of the machine: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set (POSIX),
 * else what the system tells Node. Arabic for Arabic, English for everything else.
 */
function machineLanguage(env: Record<string, string | undefined>): Language {
  const posix = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  const locale = posix ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ar\b|^ar_/iu.test(locale) ? 'ar' : 'en';
}

/**
 * Takes `--lang ar|en` out of the arguments, wherever it stands before a `--`.
 * @returns the language to speak and the other arguments
 * @throws UsageError for a language that is not spoken
 */
export function chooseLanguage(
  args: readonly string[],
  env: Record<string, string | undefined>,
): { language: Language; rest: string[] } {
  const rest = [...args];
  const end = rest.indexOf('--');
  const at = rest.findIndex(
    (arg, index) => (end === -1 || index < end) && (arg === '--lang' || arg.startsWith('--lang=')),
  );
  if (at === -1) return { language: machineLanguage(env), rest };
  const [option = ''] = rest.splice(at, 1);
  const inline = option.startsWith('--lang=');
  const value = inline ? option.slice('--lang='.length) : rest.splice(at, 1)[0];
  if (value === 'ar' || value === 'en') return { language: value, rest };
  throw new UsageError({
    ar: 'قيمة \u2068--lang\u2069 إما \u2068ar\u2069 وإما \u2068en\u2069.',
    en: '--lang is either ar or en.',
  });
}

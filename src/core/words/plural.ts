import type { InterfaceLanguage } from './field-names';

/**
 * The forms of a counted noun by CLDR's plural category; `#` stands for the number. Forms that a
 * language does not have are left out.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules: Record<InterfaceLanguage, Intl.PluralRules> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};

/** A number with its noun: «صورة واحدة», «صورتان», «3 صور», «11 صورة». Digits are European. */
export function plural(language: InterfaceLanguage, count: number, forms: PluralForms): string {
  const form = forms[rules[language].select(count)] ?? forms.other;
  return form.replaceAll('#', String(count));
}

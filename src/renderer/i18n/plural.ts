/** Forms of a counted noun, by CLDR plural category; `other` is the fallback. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };
/** Latin digits in both languages, as the desk's own copy has them. */
const numbers = new Intl.NumberFormat('en');

/** A number with its thousands separated: «1,420». */
export function formatNumber(count: number): string {
  return numbers.format(count);
}

/**
 * A number with its noun in the right form; `#` in the form stands for the number.
 * @example plural('ar', 3, { few: '# كلمات', other: '# كلمة' }) // «3 كلمات»
 */
export function plural(language: 'ar' | 'en', count: number, forms: PluralForms): string {
  const form = forms[rules[language].select(count)] ?? forms.other;
  return form.replace('#', formatNumber(count));
}

import { createContext, type ReactNode, use } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ar } from './ar';
import { en } from './en';
import type { Strings } from './strings';

export type InterfaceLanguage = 'ar' | 'en';

interface LanguageValue {
  language: InterfaceLanguage;
  strings: Strings;
}

const dictionaries: Record<InterfaceLanguage, Strings> = { ar, en };

const LanguageContext = createContext<LanguageValue>({ language: 'ar', strings: ar });

/** Puts the interface below it into a language. The copy keeps its own. */
export function LanguageProvider(props: { language: InterfaceLanguage; children: ReactNode }) {
  const { language, children } = props;
  return (
    <LanguageContext value={{ language, strings: dictionaries[language] }}>
      {/* Digits are pinned: react-aria would otherwise bring the region's own. */}
      <I18nProvider locale={`${language}-u-nu-latn`}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** The interface's language. */
export function useLanguage(): InterfaceLanguage {
  return use(LanguageContext).language;
}

/** The interface's words, in its language. */
export function useStrings(): Strings {
  return use(LanguageContext).strings;
}

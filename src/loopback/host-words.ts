import type { NoWindow } from './app-window';

/** The host speaks before anybody could choose a language, so it says everything in both. */
export interface BothLanguages {
  ar: string;
  en: string;
}

/**
 * The address, and what to do with it, when no window was opened. The address has a line of its own,
 * without directional marks, so that a terminal makes a link of it and nothing else.
 */
export function describeNoWindow(reason: NoWindow | 'never-opened', url: string): BothLanguages {
  const why = {
    'no-browser': {
      ar: 'لم نجد على هذا الجهاز متصفح Chromium أو Chrome أو Edge.',
      en: 'No Chromium, Chrome or Edge was found on this machine.',
    },
    'no-display': {
      ar: 'لا شاشة متصلة بهذه الجلسة.',
      en: 'This session has no display.',
    },
    'never-opened': {
      ar: 'لم يبدأ المتصفح.',
      en: 'The browser did not start.',
    },
  }[reason];
  return {
    ar: `${why.ar} «محرِّر» يعمل؛ افتح هذا العنوان في متصفح على الجهاز نفسه، واضغط Ctrl+C لإنهائه:\n${url}`,
    en: `${why.en} Muharrir is running; open this address in a browser on the same machine, and press Ctrl+C to end it:\n${url}`,
  };
}

/** Told at the end when a window did not confirm that all was saved. */
export const NOT_ALL_SAVED: BothLanguages = {
  ar: 'لم تؤكد إحدى النوافذ حفظ كل ما كُتب فيها. ما حُفظ قبل ذلك سليم؛ انسخ من تلك النافذة ما لم يُحفظ قبل أن تغلقها.',
  en: 'A window did not confirm that everything in it is saved. What was saved before is intact; copy what is missing out of that window before you close it.',
};

// What the launchers say, always in both languages: nobody has chosen one yet.

/** @typedef {{ ar: string, en: string }} BothLanguages */

/** @type {Record<'building' | 'buildFailed' | 'downloading' | 'stalled' | 'downloadFailed' | 'failedLately' | 'noElectron' | 'noDisplay' | 'browserHost' | 'devInBrowser', BothLanguages>} */
export const words = {
  building: { ar: 'جارٍ بناء البرنامج…', en: 'Building the program…' },
  buildFailed: {
    ar: 'تعذر بناء البرنامج. الأسباب مذكورة أعلاه.',
    en: 'The program could not be built. The reasons are above.',
  },
  downloading: {
    ar: 'جارٍ تنزيل Electron، مرة واحدة فقط…',
    en: 'Downloading Electron, this once…',
  },
  stalled: {
    ar: 'لم يصل شيء من Electron منذ 20 ثانية، فأوقفنا التنزيل.',
    en: 'Nothing of Electron has arrived for 20 seconds; the download was given up.',
  },
  downloadFailed: {
    ar: 'تعذر تنزيل Electron. سنحاول ثانية بعد يوم، أو نفّذ: npx install-electron',
    en: 'Electron could not be downloaded. The next attempt is in a day; or run: npx install-electron',
  },
  failedLately: {
    ar: 'Electron غير مثبت، وقد تعذر تنزيله اليوم. لإعادة المحاولة الآن: npm start -- --electron',
    en: 'Electron is not installed and could not be downloaded today. To try again now: npm start -- --electron',
  },
  noElectron: {
    ar: 'لا يمكن فتح البرنامج في Electron لأنه غير مثبت. للفتح في المتصفح: npm start -- --browser',
    en: 'The program cannot open in Electron, which is not installed. To open it in a browser: npm start -- --browser',
  },
  noDisplay: {
    ar: 'لا شاشة متصلة بهذه الجلسة.',
    en: 'This session has no display.',
  },
  browserHost: {
    ar: 'يُفتح البرنامج في نافذة متصفح…',
    en: 'Opening the program in a browser window…',
  },
  devInBrowser: {
    ar: 'Electron غير مثبت، فيجري التطوير في المتصفح.',
    en: 'Electron is not installed: developing in the browser.',
  },
};

/**
 * Says something on the error stream, which leaves the output stream to results.
 * @param {BothLanguages} sentence
 */
export function say({ ar, en }) {
  console.error(`${ar}\n${en}`);
}

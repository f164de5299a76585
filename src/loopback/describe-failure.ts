import { errorCode } from '#desk/error-code';
import { refusalOf } from '#desk/refusal-of';
import { describeStartRefusal } from '#desk/start-words';
import type { BothLanguages } from './host-words';
import { StartOptionsError } from './start-options';

const PORT_TAKEN: BothLanguages = {
  ar: 'المنفذ المطلوب غير متاح، فلم يبدأ «محرِّر». اختر منفذاً آخر، أو احذف \u2068--port\u2069 ليُختار منفذ حر.',
  en: 'The port is not available, so Muharrir did not start. Choose another one, or leave --port out for a free one.',
};

const READ_ONLY: BothLanguages = {
  ar: 'أو أضف \u2068--read-only\u2069 لفتحه للقراءة وحدها.',
  en: 'Or add --read-only to open it to be read.',
};

/**
 * Why the host could not start.
 * @returns the sentence, and the exit code: 2 for wrong usage, 1 for anything else
 */
export function describeFailure(error: unknown): { words: BothLanguages; exitCode: 1 | 2 } {
  if (error instanceof StartOptionsError) {
    const { message } = error;
    return {
      words: {
        ar: `خيار غير معروف أو ناقص: \u2068${message}\u2069`,
        en: `Unknown option: ${message}`,
      },
      exitCode: 2,
    };
  }
  const code = errorCode(error);
  // A port below 1024 is forbidden to ordinary users; nothing else of the host's is "listen".
  const port = code === 'EADDRINUSE' || (code === 'EACCES' && String(error).includes('listen'));
  if (port) return { words: PORT_TAKEN, exitCode: 1 };
  const { code: refusal, detail } = refusalOf(error);
  const sentence = (language: keyof BothLanguages) => {
    const why = describeStartRefusal(refusal, detail, language);
    return refusal === 'locked' ? `${why} ${READ_ONLY[language]}` : why;
  };
  return { words: { ar: sentence('ar'), en: sentence('en') }, exitCode: 1 };
}

/** Why a file named at the start could not be opened in the window. */
export function describeUnreadable(path: string, error: unknown): BothLanguages {
  const large = refusalOf(error).code === 'too-large';
  return large
    ? {
        ar: `الملف «\u2068${path}\u2069» أكبر من أن يكون مقالاً، فلم يُفتح. افتح نصه وحده.`,
        en: `${path} is too large for an article and was not opened. Open its text alone.`,
      }
    : {
        ar: `تعذرت قراءة الملف «\u2068${path}\u2069». تأكد من وجوده ومن أن لك حق قراءته.`,
        en: `${path} cannot be read. Check that it is there and that you may read it.`,
      };
}

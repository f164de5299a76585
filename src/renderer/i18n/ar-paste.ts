import { droppedList } from '#core/words/dropped-things';

/** Arabic words of pasting into the copy. */
export const arPaste = {
  choice: 'صيغة اللصق',
  clean: 'منسّق',
  plain: 'نص فقط',
  /** Told to whoever hears the page. */
  said: (form: 'clean' | 'plain', key: string) =>
    form === 'clean' ? `لُصق بتنسيقه. ${key} يجعله نصاً فقط.` : `لُصق نصاً فقط. ${key} يعيد تنسيقه.`,
  leftOut: (things: { what: string; count: number }[]) =>
    `لم يُلصق ما لا يحتمله المقال: ${droppedList(things, 'ar')}.`,
};

/** Words of invented news copy; repeated in an order that does not repeat soon. */
const WORDS =
  `قالت وزارة المياه في بيان إن أعمال الصيانة بدأت صباح اليوم على طول القناة الرئيسية وإن الفرق
تعمل في ثلاث مناطق لإعادة الضخ قبل نهاية الأسبوع وأضافت أن السكان سيتلقون رسائل تحدد ساعات التوقف
بينما طالب المجلس المحلي بجدول واضح يراعي المدارس والمستشفيات وأكد المهندس المشرف أن الأنابيب الجديدة
تكفي حاجة الأحياء الشرقية لعشرين سنة`.split(/\s+/u);

/** Words in a paragraph. */
export const PARAGRAPH = 50;

/**
 * Paragraphs of Arabic copy, the same at every call.
 * @param words how many words in all
 */
export function newsCopy(words: number): string[] {
  const paragraphs: string[] = [];
  for (let start = 0; start < words; start += PARAGRAPH) {
    const count = Math.min(PARAGRAPH, words - start);
    const copy = Array.from({ length: count }, (_, index) => {
      const at = start + index;
      return WORDS[(at * 7 + Math.floor(at / 11)) % WORDS.length] ?? '';
    });
    paragraphs.push(`${copy.join(' ')}.`);
  }
  return paragraphs;
}

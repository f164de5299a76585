import { isolated } from './isolated';
import { plural } from './plural';

function drafts(count: number): string {
  return plural('ar', count, {
    zero: 'لا مسودات',
    one: 'مسودة واحدة',
    two: 'مسودتان',
    few: '# مسودات',
    many: '# مسودة',
    other: '# مسودة',
  });
}

function results(count: number): string {
  return plural('ar', count, {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '# نتائج',
    many: '# نتيجة',
    other: '# نتيجة',
  });
}

/** Arabic words of the section. */
export const arLibrary = {
  search: 'ابحث في المسودات',
  searching: 'جارٍ البحث…',
  clearSearch: 'مسح البحث',
  status: 'الحالة',
  anyStatus: 'الكل',
  statuses: { draft: 'مسودة', ready: 'جاهز', exported: 'مُصدَّر' },
  statusCount: (status: string, count: number) => `${status}: ${drafts(count)}`,
  filter: 'تصفية وترتيب',
  order: 'الترتيب',
  orders: { newest: 'الأحدث أولاً', oldest: 'الأقدم أولاً', headline: 'بحسب العنوان' },
  searchOrder: 'نتائج البحث مرتبة بحسب قربها مما كتبت.',
  span: 'آخر تعديل',
  spans: {
    any: 'في أي وقت',
    today: 'اليوم',
    week: 'في آخر 7 أيام',
    month: 'في آخر 30 يوماً',
    between: 'بين تاريخين',
  },
  from: 'من',
  until: 'إلى',
  fromDay: (day: string) => `من ${day}`,
  untilDay: (day: string) => `حتى ${day}`,
  betweenDays: (from: string, until: string) => `من ${from} إلى ${until}`,
  tag: 'الوسم',
  findTag: 'ابحث عن وسم',
  noTags: 'لا وسوم في المسودات بعد.',
  noSuchTag: 'لا وسم بهذا الاسم.',
  moreTags: 'اكتب بعض الوسم لترى غيرها.',
  active: 'التصفية الحالية',
  clear: 'إلغاء التصفية',
  clearOne: (name: string) => `إلغاء التصفية: ${name}`,
  pinned: 'مثبّتة',
  all: 'كل المسودات',
  found: results,
  foundSoFar: (count: number) => `${results(count)} حتى الآن`,
  stillReading: 'المسودات ما زالت تُقرأ، وتُستكمل النتائج هنا من تلقاء نفسها.',
  approximateYet:
    'لم يوجد حتى الآن ما كتبته بحروفه، وهذه أقرب المسودات إليه. المسودات ما زالت تُقرأ.',
  nothingFoundYet: (words: string) => `لم تظهر حتى الآن مسودة فيها «${isolated(words)}»`,
  noMatchYet: 'لم تظهر حتى الآن مسودة توافق هذه التصفية، والمسودات ما زالت تُقرأ.',
  approximate: 'لم يوجد ما كتبته بحروفه، وهذه أقرب المسودات إليه.',
  nothingFound: (words: string) => `لا مسودة فيها «${isolated(words)}»`,
  nothingFoundHint: 'جرّب كلمات أقل، أو أول الكلمة وحده، أو احذف علامتي الاقتباس.',
  nothingFoundFiltered: 'البحث محصور في ما تُبقيه التصفية.',
  noMatch: 'لا مسودة توافق هذه التصفية.',
  noAnswer: 'تعذّرت قراءة المسودات.',
  reading: 'تُقرأ المسودات الآن، وتظهر هنا تباعاً.',
  changedSinceExport: 'عُدِّلت بعد التصدير',
  recovered: 'مستعادة',
  actions: 'إجراءات المسودة',
  open: 'فتح',
  pin: 'تثبيت في الأعلى',
  unpin: 'إلغاء التثبيت',
  duplicate: 'تكرار المسودة',
  versions: 'النسخ السابقة',
  trash: 'المهملات',
  trashCount: (count: number) => `المهملات: ${drafts(count)}`,
  fields: {
    headline: 'العنوان',
    kicker: 'الشارة',
    subheadline: 'العنوان الفرعي',
    byline: 'الكاتب',
    dateline: 'المكان والوكالة',
    body: 'المتن',
    sources: 'المصادر',
    relatedLinks: 'الروابط',
    category: 'القسم',
    tags: 'الوسوم',
    notes: 'الملاحظات',
  },
};

/** Arabic words of the typing aids and their settings. */
export const arTyping = {
  tabs: { label: 'أقسام الإعدادات', general: 'عام', typing: 'الكتابة' },
  hint: (undo: string) =>
    `تعمل الأدوات أثناء الكتابة. ما يُلصق يبقى بحروفه، لكنّ العناوين فيه تصير روابط، ويُعزل فيه ما يلزم عزله من لاتيني وأرقام. كل تصحيح خطوة تراجع واحدة: \u2066${undo}\u2069 يعيد ما كتبته كما هو.`,
  aids: {
    aidPunctuation: 'الفاصلة والفاصلة المنقوطة وعلامة الاستفهام',
    aidQuotes: 'علامات التنصيص',
    aidWaw: 'وصل واو العطف بما بعدها',
    aidEllipsis: 'علامة الحذف',
    aidSpaces: 'مسافة لا يفصلها آخر السطر',
    aidIsolate: 'عزل اللاتيني والأرقام في النص العربي',
    aidAutoformat: 'تنسيق الفقرة بعلامة في أولها',
    aidLinks: 'تحويل العناوين المكتوبة إلى روابط',
  },
  digits: 'الأرقام',
  digitNames: { typed: 'كما تُكتب', latin: '\u20662023\u2069', arabic: '٢٠٢٣' },
};

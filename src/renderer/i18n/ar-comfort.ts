/** Arabic words of the section. */
export const arComfort = {
  noHeadings: 'لا عناوين داخلية بعد. اكتب «## » في أول السطر لتضيف عنواناً.',
  emptyHeading: 'عنوان بلا نص',
  selected: (words: string) => `المحدَّد: ${words}`,
  zoom: 'حجم الورقة',
};

import { formatNumber, plural } from './plural';

/** Arabic words of blocks: the menu that puts them in, their handle, what stands in them. */
export const arBlocks = {
  menu: 'ما يُدرج هنا',
  keyMove: 'للتنقل',
  keyChoose: 'للإدراج',
  keyClose: 'للإغلاق',
  nothingFound: 'لا شيء بهذا الاسم',
  found: (count: number) =>
    plural('ar', count, {
      zero: 'لا شيء بهذا الاسم',
      one: 'خيار واحد',
      two: 'خياران',
      few: '# خيارات',
      other: '# خياراً',
    }),
  handle: 'ما يُفعل بهذه الفقرة، أو اسحبها إلى موضع آخر',
  insertBelow: 'إدراج تحت هذه الفقرة',
  turnInto: 'تحويل إلى',
  moved: (place: number, of: number) =>
    `نُقلت إلى الموضع ${formatNumber(place)} من ${formatNumber(of)}`,
  isFirst: 'هي الأولى في مكانها',
  isLast: 'هي الأخيرة في مكانها',
  duplicated: 'كُررت الفقرة',
  deleted: 'حُذفت الفقرة',
};

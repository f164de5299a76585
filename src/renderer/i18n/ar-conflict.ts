import { plural } from './plural';

/** Arabic words of the section. */
export const arConflict = {
  title: 'تغيّرت المسودة في موضعين',
  intro:
    'كُتب في هذه المسودة هنا وخارج هذه النافذة معاً. اختر ما يبقى من كل موضع اختلف؛ وأياً كان اختيارك فالنصان كلاهما يبقيان بين النسخ السابقة.',
  loading: 'جارٍ قراءة ما على القرص…',
  again: 'تغيّرت المسودة على القرص مرة أخرى، فقُرئت من جديد. راجع الاختيارات ثم ادمج.',
  identical: 'لم يعد بين النصين فرق. افتح نسخة القرص وتابع العمل.',
  mine: 'ما في النافذة',
  theirs: 'ما على القرص',
  both: 'كلاهما',
  changed: {
    mine: 'تغيّر في النافذة',
    theirs: 'تغيّر على القرص',
    both: 'تغيّر في الموضعين',
  },
  nothing: 'لا شيء',
  allMine: 'كل ما في النافذة',
  allTheirs: 'كل ما على القرص',
  choiceFor: (field: string) => `ما يبقى من «${field}»`,
  passage: (position: number) => `موضع ${position} من المتن`,
  differing: (count: number) =>
    plural('ar', count, {
      one: 'موضع واحد مختلف',
      two: 'موضعان مختلفان',
      few: '# مواضع مختلفة',
      many: '# موضعاً مختلفاً',
      other: '# موضع مختلف',
    }),
  same: (fields: string) => `لا خلاف في: ${fields}.`,
  later: 'لاحقاً',
  merge: 'ادمج',
  openTheirs: 'افتح نسخة القرص',
  retry: 'أعد المحاولة',
  merged: 'دُمج النصان. كلٌّ منهما كاملاً بين النسخ السابقة.',
};

import { foldArabic } from '../copy/fold-arabic';

const MONTHS = (
  'محرم، صفر، ربيع الأول، ربيع الآخر، ربيع الثاني، جمادى الأولى، جمادى الأول، جمادى الآخرة، ' +
  'جمادى الآخر، جمادى الثانية، جمادى الثاني، رجب، شعبان، رمضان، شوال، ذو القعدة، ذي القعدة، ذو الحجة، ذي الحجة'
).split('، ');

/**
 * A date of the Islamic calendar beside a Gregorian one, as a pattern over folded text: «23 ربيع
 * الثاني 1445 هـ». It is recognised, never converted: the day depends on the sighting of the moon.
 */
export const HIJRI_DATE = `\\d{1,2} *(?:من )?(?:${MONTHS.map((name) => foldArabic(name))
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', ' +')}) *[،,]? *\\d{3,4}(?!\\d)(?: ?ه(?!\\p{L}))?`;

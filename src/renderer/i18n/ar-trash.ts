import { isolated } from './isolated';
import { plural } from './plural';

/** Arabic words of the section. */
export const arTrash = {
  title: 'سلة المهملات',
  empty: 'سلة المهملات فارغة.',
  emptyHint: 'المسودة التي تحذفها تبقى هنا حتى تستعيدها أو تحذفها نهائياً.',
  list: 'المسودات المحذوفة',
  deleted: (when: string) => `حُذفت ${when}`,
  restore: 'استعادة',
  restoreOne: (headline: string) => `استعادة «${headline}»`,
  restored: 'عادت المسودة إلى المكتبة.',
  purge: 'حذف نهائي',
  purgeOne: (headline: string) => `حذف «${headline}» نهائياً`,
  purgeTitle: 'حذف المسودة نهائياً؟',
  purgeAsk: (headline: string) =>
    `تُحذف «${isolated(headline)}» مع نسخها السابقة كلها، ولا يمكن استعادتها بعد ذلك.`,
  emptyAll: 'إفراغ السلة',
  emptyTitle: 'إفراغ سلة المهملات؟',
  emptyAsk: (count: number) =>
    `${plural('ar', count, {
      one: 'تُحذف المسودة الوحيدة التي فيها',
      two: 'تُحذف المسودتان اللتان فيها',
      few: 'تُحذف # مسودات',
      many: 'تُحذف # مسودة',
      other: 'تُحذف # مسودة',
    })} مع النسخ السابقة كلها، ولا يمكن استعادة شيء منها بعد ذلك.`,
  purged: (count: number) =>
    plural('ar', count, {
      zero: 'لم يُحذف شيء.',
      one: 'حُذفت مسودة واحدة نهائياً.',
      two: 'حُذفت مسودتان نهائياً.',
      few: 'حُذفت # مسودات نهائياً.',
      many: 'حُذفت # مسودة نهائياً.',
      other: 'حُذفت # مسودة نهائياً.',
    }),
};

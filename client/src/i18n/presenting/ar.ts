import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  label: 'حدث واحد في كل مرة',
  previous: 'الحدث السابق',
  next: 'الحدث التالي',
  fullScreen: 'ملء الشاشة',
  leave: 'خروج',
  keys: 'تنقل مفاتيح الأسهم إلى الأمام والخلف، ويخرج Escape.',
} satisfies TranslationOf<typeof en, 'ar'>;

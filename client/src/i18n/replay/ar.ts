import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  previous: 'الخبر السابق',
  next: 'الخبر التالي',
  hint: 'أقرب يوم عُرف فيه شيء',
  speed: 'السرعة',
  speeds: { slow: 'بطيئة', normal: 'عادية', fast: 'سريعة' },
} satisfies TranslationOf<typeof en, 'ar'>;

import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  previous: 'خبر پیشین',
  next: 'خبر پسین',
  hint: 'نزدیک‌ترین روزی که چیزی دانسته شد',
  speed: 'سرعت',
  speeds: { slow: 'کند', normal: 'معمولی', fast: 'تند' },
} satisfies TranslationOf<typeof en, 'fa'>;

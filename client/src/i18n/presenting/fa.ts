import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  label: 'هر بار یک رویداد',
  previous: 'رویداد پیشین',
  next: 'رویداد پسین',
  fullScreen: 'تمام‌صفحه',
  leave: 'بیرون رفتن',
  keys: 'کلیدهای پیکان پیش و پس می‌برند، Escape بیرون می‌رود.',
} satisfies TranslationOf<typeof en, 'fa'>;

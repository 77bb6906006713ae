import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  figures: 'رقم‌ها',
  months: 'نام ماه‌ها',
  calendar: 'تقویم',
  calendars: { own: 'هجری خورشیدی، با تاریخ میلادی در کنار', gregory: 'میلادی' },
} satisfies TranslationOf<typeof en, 'fa'>;

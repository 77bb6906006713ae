import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  figures: 'الأرقام',
  months: 'أسماء الشهور',
  calendar: 'التقويم',
  calendars: { own: 'الهجري الشمسي، وإلى جانبه الميلادي', gregory: 'الميلادي' },
} satisfies TranslationOf<typeof en, 'ar'>;

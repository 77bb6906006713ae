import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  figures: 'Chiffres',
  months: 'Noms des mois',
  calendar: 'Calendrier',
  calendars: { own: 'Hégire solaire, avec la date grégorienne à côté', gregory: 'Grégorien' },
} satisfies TranslationOf<typeof en>;

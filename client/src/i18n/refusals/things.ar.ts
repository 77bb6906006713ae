import type { things as en } from './things.en.js';

/** What refusals are about, in Arabic. */
export const things = {
  actor: 'جهة فاعلة',
  citation: 'استشهاد',
  dossier: 'ملف',
  entry: 'قيد في الملف',
  event: 'حدث',
  publisher: 'ناشر',
  issue: 'قضية',
  source: 'مصدر',
} satisfies Record<keyof typeof en, string>;

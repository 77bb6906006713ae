import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  link: 'نسخ رابط هذا العرض',
  footnote: 'نسخ على هيئة حاشية',
  print: 'طباعة',
  picture: 'الخط الزمني صورةً…',
  export: 'تنزيل أو اشتراك…',
  follow: 'متابعة هذا العرض…',
  embed: 'تضمين في صفحة…',
  cited: '{{dossier}}، {{view}}. Démarche، {{address}} (اطُّلع عليه في {{read}}).',
  citedAsKnown: '{{dossier}}، {{view}}، كما عُرف في {{day}}. Démarche، {{address}} (اطُّلع عليه في {{read}}).',
} satisfies TranslationOf<typeof en, 'ar'>;

import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** What comes of an import, in Arabic. */
export const totals = {
  label: 'ما ينتج عنه',
  ...forms(
    'rows',
    'لا سطور',
    'سطر واحد',
    'سطران',
    '{{count, number}} سطور',
    '{{count, number}} سطرًا',
    '{{count, number}} سطر',
  ),
  ...forms(
    'create',
    'لا أحداث جديدة',
    'حدث جديد',
    'حدثان جديدان',
    '{{count, number}} أحداث جديدة',
    '{{count, number}} حدثًا جديدًا',
    '{{count, number}} حدث جديد',
  ),
  ...forms(
    'update',
    'لا أحداث معدّلة',
    'حدث معدّل',
    'حدثان معدّلان',
    '{{count, number}} أحداث معدّلة',
    '{{count, number}} حدثًا معدّلًا',
    '{{count, number}} حدث معدّل',
  ),
  ...forms(
    'unchanged',
    'لا شيء على حاله',
    'واحد على حاله',
    'اثنان على حالهما',
    '{{count, number}} على حالها',
    '{{count, number}} على حالها',
    '{{count, number}} على حالها',
  ),
  ...forms(
    'duplicate',
    'لا شيء موجود من قبل',
    'واحد موجود من قبل على الأرجح',
    'اثنان موجودان من قبل على الأرجح',
    '{{count, number}} موجودة من قبل على الأرجح',
    '{{count, number}} موجودة من قبل على الأرجح',
    '{{count, number}} موجودة من قبل على الأرجح',
  ),
  ...forms(
    'rejected',
    'لا شيء مردود',
    'واحد مردود',
    'اثنان مردودان',
    '{{count, number}} مردودة',
    '{{count, number}} مردودة',
    '{{count, number}} مردودة',
  ),
  ...forms(
    'newSources',
    'لا مصادر جديدة',
    'مصدر جديد',
    'مصدران جديدان',
    '{{count, number}} مصادر جديدة',
    '{{count, number}} مصدرًا جديدًا',
    '{{count, number}} مصدر جديد',
  ),
} satisfies TranslationOf<(typeof en)['totals'], 'ar'>;

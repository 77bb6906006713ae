import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'المفاوضات جنبًا إلى جنب',
  intro:
    'صف لكل ملف، عُلّمت فيه أبلغ أحداثه دلالةً، وأعمدة تبين كثرتها. بحسب التقويم، أو ابتداءً من أول خطوة معلنة في كل ملف لمقارنة المدد.',
  dossiers: 'الملفات',
  ...forms(
    'chosen',
    'لا ملفات',
    'ملف واحد',
    'ملفان',
    '{{count, number}} ملفات',
    '{{count, number}} ملفًا',
    '{{count, number}} ملف',
  ),
  days: 'الأيام',
  calendar: 'بحسب التقويم',
  'first-announcement': 'الأيام منذ أول إعلان',
  none: 'اختر الملفات التي ستُعرض جنبًا إلى جنب.',
  nothing: 'لم يكن قد جرى شيء هنا.',
  figure: 'ملفات على محور زمني واحد',
  marks: 'أبلغ أحداث {{dossier}} دلالةً',
  reach: 'من {{from}} إلى {{to}}',
  zero: 'اليوم 0: {{date}}',
  day: 'اليوم {{day}}',
  table: 'الشيء نفسه في جدول',
  caption: 'الأحداث التي لها علامة أو كانت ستُعلَّم لو اتسع المكان',
  dayColumn: 'اليوم',
  whenColumn: 'متى',
  dossierColumn: 'الملف',
  eventColumn: 'الحدث',
} satisfies TranslationOf<typeof en, 'ar'>;

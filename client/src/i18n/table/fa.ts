import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'جدول',
  caption: 'رویدادهای {{dossier}}',
  captionCount_one: '{{count, total}} رویداد',
  captionCount_other: '{{count, total}} رویداد',
  when: 'زمان',
  event: 'رویداد',
  kind: 'نوع',
  status: 'وضعیت',
  place: 'مکان',
  actors: 'کنشگران',
  intensity: 'شدت',
  knownOn: 'دانسته در',
  summary: 'چکیده',
  columns: 'ستون‌ها',
  updated: 'تغییر',
  chosen_one: '{{count, number}} پیش‌نویس برگزیده',
  chosen_other: '{{count, number}} پیش‌نویس برگزیده',
  choose: 'برگزیدن {{title}}',
  chooseAll: 'برگزیدن همهٔ پیش‌نویس‌های نمایان',
  none: 'هیچ‌کدام',
  sortBy: 'مرتب‌سازی بر پایهٔ {{column}}',
  more: 'نمایش بیشتر',
  shown: '{{shown, number}} از {{count, total}} نمایان است',
  othersMore_one: 'و {{count, number}} کنشگر دیگر',
  othersMore_other: 'و {{count, number}} کنشگر دیگر',
} satisfies TranslationOf<typeof en, 'fa'>;

import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'موارد اختلاف',
  intro: 'آنچه روایت‌ها در آن یکسان نیستند، تازه‌ترین نخست: که چه می‌گوید و به چه لفظی، و ثبت چه برمی‌گیرد.',
  count_one: '{{count, total}} رویداد.',
  count_other: '{{count, total}} رویداد.',
  question: 'مورد اختلاف: {{field}}',
  states: {
    open: 'باز: ثبت جانب هیچ طرفی را نمی‌گیرد.',
    follows: 'ثبت از یک روایت پیروی می‌کند: {{value}}.',
    departs: 'در ثبت چیز دیگری است: {{value}}.',
  },
  added: 'تازه‌ترین روایت از {{day}}.',
  checked: 'منابع آخرین بار در {{day}} باز شدند.',
  nothing: 'روایت‌ها اختلافی ندارند: هیچ‌یک از ثبت‌شده‌ها مورد اختلاف نیست.',
  more: 'نمایش کهنه‌ترها',
} satisfies TranslationOf<typeof en, 'fa'>;

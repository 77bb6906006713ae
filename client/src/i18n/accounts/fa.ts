import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'روایت‌ها کنار هم',
  intro: 'آنچه هر طرف از آن می‌گوید، خود یا در سخنانی دربارهٔ آن؛ کهنه‌ترین نخست.',
  told_one: '{{count, number}} روایت',
  told_other: '{{count, number}} روایت',
  of: 'روایت‌های',
  whole: 'همهٔ آن',
  roles: { party: 'طرف', mediator: 'میانجی', press: 'رسانه', others: 'دیگران' },
  press: 'رسانه‌ها',
  others: 'دیگران',
  silence: {
    no_readout: 'گزارشی از آن داده نشد.',
    nothing_recorded: 'اینجا چیزی ثبت نشده است.',
    nothing_recorded_of: '{{side}}: اینجا چیزی ثبت نشده است.',
  },
  noComment: 'بی اظهار نظر',
  saysNothingOf: 'دربارهٔ {{field}} چیزی نمی‌گوید.',
  inStatement: 'در:',
  says: '{{field}}: {{value}}',
  more_one: '{{count, number}} روایت دیگر',
  more_other: '{{count, number}} روایت دیگر',
  narratives: {
    title: 'روایت‌ها',
    intro:
      'همان رویدادها آن‌گونه که یک طرف بازمی‌گوید و آن‌گونه که طرف دیگر. جای خالی یعنی اینجا چیزی ثبت نشده، نه اینکه چیزی گفته نشده است.',
    left: 'یک طرف: {{side}}',
    right: 'طرف دیگر: {{side}}',
    choose: 'روایتِ که',
    differ: 'اختلاف بر سر: {{fields}}',
    sideSays: '{{side}}:',
    list: 'روایت‌های {{left}} و {{right}}',
    count_one: '{{count, total}} رویداد',
    count_other: '{{count, total}} رویداد',
    folded_one: '{{count, number}} رویداد که دست بالا یک طرف بازگفته است،',
    folded_other: '{{count, number}} رویداد که دست بالا یک طرف بازگفته است،',
    foldedList: 'آنچه دست بالا یک طرف بازگفته است، {{days}}',
    emptyTitle: 'چیزی برای بازگفتن نیست',
    emptyText: 'هیچ‌یک از دو طرف در این رویدادها نبوده و از آن‌ها سخنی نگفته است.',
    more: 'نمایش بیشتر',
  },
} satisfies TranslationOf<typeof en, 'fa'>;

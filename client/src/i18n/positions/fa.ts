import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'مواضع دربارهٔ {{issue}}',
  plainTitle: 'مواضع',
  intro:
    'آنچه هر طرف گفته یا دیگران از او بازگفته‌اند، به عبارت ویراستار، با نقل‌قولی که بر آن استوار است. اینکه طرفی جابه‌جا شده نشانی است که ویراستار می‌گذارد.',
  issues: 'موضوع‌ها',
  moves: 'چه کسی جابه‌جا شد، به نشان ویراستاران',
  move: '{{side}}، {{day}}',
  movedTo: '({{move}}): {{stance}}',
  reportedBy: 'به گزارش {{actor}}',
  axis: 'چه کسی کی چه گفت',
  open: 'نشانی را باز کنید تا آنچه گفته شد و به چه لفظی را بخوانید. همه در زیر هم هست.',
  nothingFor: 'چیزی برای {{side}} ثبت نشده',
  nothingSoFar: 'تا اینجا چیزی برای {{side}} ثبت نشده',
  nothingShown: 'چیزی از {{side}} در آنچه پالایه نشان می‌دهد نیست',
  nothingOf: 'اینجا چیزی ثبت نشده برای: {{sides}}.',
  noQuote: 'نقل‌قولی ثبت نشده است.',
  noIssues: 'برای این پرونده موضوعی ثبت نشده است. ویراستاران آن را آنجا که پرونده ویرایش می‌شود می‌افزایند.',
  without: 'دربارهٔ آن، بی موضع',
  onlyEvents: 'موضع هیچ طرفی در این باره ثبت نشده است.',
  more: 'نمایش بعدی‌ها',
  nothing: 'دربارهٔ این موضوع چیزی ثبت نشده است.',
} satisfies TranslationOf<typeof en, 'fa'>;

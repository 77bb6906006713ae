import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'پرونده‌ها',
  compare: 'کنار هم، بر یک محور',
  emptyTitle: 'هنوز پرونده‌ای نیست',
  emptyText: 'هر پرونده یک مذاکره را در بر دارد: رویدادهایش، کنشگرانش و منابعی که بر آن‌ها گواهی می‌دهند.',
  emptyHow: 'دو راه برای آوردن پرونده‌ای آماده:',
  emptyDemo:
    'Démarche را با DEMO=on روی پایگاه دادهٔ خالی راه بیندازید: مذاکرات ایران و آمریکا در ۲۰۲۵ و ۲۰۲۶ را با خود می‌آورد.',
  emptyFile: 'یا وقتی Démarche خاموش است پرونده‌ای وارد کنید:',
  emptyFileName: 'file.json',
  emptyDocs: 'چنین فایلی از کجا می‌آید: bundle.json در صفحه‌های API',
  whole: {
    title: 'پرونده‌ای که جای دیگری هست',
    text: 'از فایلش وارد کنید: bundle.zip، یا JSON از هر ویراست Démarche. یا همه‌اش وارد می‌شود یا هیچ.',
    choose: 'فایلش را انتخاب کنید',
    sending: 'در حال وارد شدن…',
    done_one: '{{count, number}} رویداد وارد شد:',
    done_other: '{{count, number}} رویداد وارد شدند:',
    report: 'چه آمد، چه از پیش اینجا بود و چه منتظر کسی است (به انگلیسی)',
    check: {
      sending: 'فایل بررسی می‌شود؛ این چیزی را تغییر نمی‌دهد…',
      label: 'آنچه از آن به دست می‌آید',
      fits: 'می‌تواند وارد شود. هنوز چیزی نوشته نشده است.',
      not: 'به این صورت نمی‌تواند وارد شود. چیزی نوشته نشد.',
      bring: 'واردش کنید',
      counts: { total: 'همه', created: 'تازه', updated: 'تغییریافته', unchanged: 'بی‌تغییر', rejected: 'ردشده' },
      lists: { events: 'رویدادها', actors: 'بازیگران', publishers: 'ناشران', sources: 'منابع' },
      errors: 'آنچه نادرست است',
      first: 'نخستین {{number, number}} مورد نشان داده شده است.',
      changes: 'آنچه بازیگران موجود می‌آموزند',
      leftOut: 'آنچه فایل جور دیگری می‌گوید و همان‌گونه که اینجاست می‌ماند',
      newActors: 'بازیگران تازه',
      alike: 'شاید {{names}}',
      beside: 'خود پرونده:',
      place: '{{list}}، شمارهٔ {{number, number}}:',
    },
  },
} satisfies TranslationOf<typeof en, 'fa'>;

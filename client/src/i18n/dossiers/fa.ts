import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'پرونده‌ها',
  compare: 'کنار هم، بر یک محور',
  emptyTitle: 'هنوز پرونده‌ای نیست',
  emptyText: 'هر پرونده یک مذاکره را در بر دارد: رویدادهایش، کنشگرانش و منابعی که بر آن‌ها گواهی می‌دهند.',
  emptyHow: 'دو راه برای داشتن یکی:',
  emptyDemo:
    'Démarche را با DEMO=on روی پایگاه دادهٔ خالی راه بیندازید: مذاکرات ایران و آمریکا در ۲۰۲۵ و ۲۰۲۶ را با خود می‌آورد.',
  emptyFile: 'یا وقتی Démarche خاموش است پرونده‌ای وارد کنید:',
  emptyFileName: 'file.json',
  emptyDocs: 'چنین فایلی از کجا می‌آید: bundle.json در صفحه‌های API',
} satisfies TranslationOf<typeof en, 'fa'>;

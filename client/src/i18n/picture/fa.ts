import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'خط زمان به صورت تصویر',
  close: 'بستن',
  for: 'برای چه برگه‌ای؟',
  sheets: {
    screen: 'مانند صفحهٔ نمایش',
    a4: 'A4 افقی',
    a3: 'A3 افقی',
    wide: 'اسلاید، ۱۶ : ۹',
  },
  stretch: 'چه بخشی؟',
  stretches: { shown: 'آنچه نمایان است', whole: 'همه' },
  download: 'دریافت',
  drawing: 'در حال کشیدن…',
  making: 'فایل ساخته می‌شود…',
  failed: 'فایل ساخته نشد. یک بار دیگر بکوشید، یا نوع دیگری از فایل بگیرید.',
  undrawn: 'مرورگر شما نمی‌تواند تصویری به این اندازه بکشد. برگهٔ کوچک‌تری بگیرید، یا SVG که نقطه ندارد.',
  preview: 'چگونه خواهد بود',
  svg: 'SVG',
  svgHint: 'روشن در هر اندازه، برای ادامهٔ طراحی',
  png: 'PNG',
  pngHint: 'برای اسلاید و پیام',
  pdf: 'PDF',
  pdfHint: 'برای چاپ؛ قلم‌ها در آن است',
  asOf: 'آن‌گونه که در {{day}} دانسته بود',
  all: 'همهٔ رویدادهای پرونده',
  filter: 'تنها {{filter}}',
  count_one: '{{count, number}} رویداد، {{named, number}} با نام',
  count_other: '{{count, number}} رویداد، {{named, number}} با نام',
  sources: '\u200fDémarche. هر رویداد منابعش را در نشانی یادشده نام می‌برد؛ شدت نام‌های پررنگ \u200e±۷ یا بیشتر است.',
} satisfies TranslationOf<typeof en, 'fa'>;

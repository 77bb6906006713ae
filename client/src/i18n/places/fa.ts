import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'مکان‌ها',
  intro:
    'رویدادها کجا بودند یا قرار است باشند. دایرهٔ بزرگ‌تر یعنی رویدادهای بیشتر، و دایرهٔ توخالی جایی که هیچ‌یک در آن روی نداد.',
  line: {
    round: 'خط از دورهای برگزارشدهٔ گفت‌وگو پیروی می‌کند، با شماره‌هایی که طرف‌ها به آن‌ها می‌دهند.',
    order: 'خط از گفت‌وگوهای برگزارشده به ترتیبشان پیروی می‌کند؛ عددها همان ترتیب‌اند، نه شمارهٔ دورها.',
  },
  count: 'از {{count, total}} رویداد، {{nowhere, number}} جایی را نام نمی‌برند.',
  latest:
    'از {{count, total}} رویداد، {{looked, number}} مورد تازه‌تر نمایان است؛ {{nowhere, number}} مورد از آن‌ها جایی را نام نمی‌برند.',
  map: 'نقشهٔ مکان‌ها. جدول زیر همان را می‌گوید.',
  mark: '{{place}}: {{events}}',
  events_one: '{{count, number}} رویداد',
  events_other: '{{count, number}} رویداد',
  numbered: {
    round_one: 'دور {{list}}',
    round_other: 'دورهای {{list}}',
    order_one: 'گفت‌وگو به ترتیب {{list}}',
    order_other: 'گفت‌وگوها به ترتیب {{list}}',
  },
  borders: 'نقشه خشکی را بی مرز نشان می‌دهد، چون برخی مرزها مورد اختلاف‌اند. خط ساحلی: Natural Earth.',
  offMap: 'نام‌برده بی مختصات',
  offMapText: 'روی نقشه نیستند: چیزی حدس زده نمی‌شود.',
  onlyCountry: '{{country}}، جایی نام برده نشده',
  unnamed: 'مکان بی نام',
  noneOnMap: 'هیچ مکانی مختصات ندارد.',
  noPlaces: 'هیچ‌یک از این رویدادها جایی را نام نمی‌برد.',
  table: 'مکان‌ها، پررویدادترین نخست',
  place: 'مکان',
  country: 'کشور',
  total: 'رویدادها',
  happened: 'روی‌داده',
  roundColumn: 'دورهای گفت‌وگو',
  orderColumn: 'گفت‌وگوهای برگزارشده به ترتیب',
  first: 'نخستین',
  last: 'آخرین',
  coordinates: 'مختصات',
  more_one: '{{count, number}} مکان دیگر اینجا نیامده است.',
  more_other: '{{count, number}} مکان دیگر اینجا نیامده‌اند.',
  moreRounds: 'از {{total, number}} دور گفت‌وگو، {{count, number}} دور تازه‌تر شماره دارند.',
  at: 'رویدادها: {{place}}',
  recent: 'تازه‌ترین رویدادها',
  some: '{{shown, number}} از {{count, number}} اینجا آمده است.',
  rest: 'همه در جدول، بر پایهٔ مکان',
  all: 'نمایش دوبارهٔ همهٔ مکان‌ها',
} satisfies TranslationOf<typeof en, 'fa'>;

import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'تهدیدها، مهلت‌ها، تعهدها و پیشنهادها',
  intro: 'چه کسی چه کسی را پایبند کرد یا زیر فشار گذاشت، به چه شرطی، و چه از آن برآمد.',
  tally: 'چه از آن‌ها برآمد',
  kinds: {
    threat_one: 'تهدید',
    threat_other: 'تهدید',
    deadline_one: 'مهلت',
    deadline_other: 'مهلت',
    commitment_one: 'تعهد',
    commitment_other: 'تعهد',
    proposal_one: 'پیشنهاد',
    proposal_other: 'پیشنهاد',
  },
  standing: 'امروز همچنان پابرجا',
  standingOn: 'پابرجا در {{day}}',
  standingHint: 'چیزی این‌ها را یکسره نکرده: کسی اجرایشان نکرده، برنیاورده، پس نگرفته و نگذاشته سپری شوند.',
  nothingStands: 'چیزی پابرجا نیست: هر یک یکسره شده است.',
  settled: 'یکسره‌شده',
  settledHint: 'کهنه‌ترین نخست، با آنچه هر یک را یکسره کرد.',
  saidBy: '{{names}}، {{date}}',
  unnamed: 'کسی نام برده نشده',
  mustAct: 'چه کسی باید اقدام کند',
  answers: 'پاسخ‌ها',
  replies: 'واکنش‌ها',
  reply: '{{date}}:',
  outcome: 'سرانجام',
  timing: { before_deadline: 'پیش از مهلت', after_deadline: 'پس از مهلت' },
  by: 'تا:',
  emptyTitle: 'هیچ تهدید، مهلت، تعهد یا پیشنهادی نیست',
  emptyText: 'در این پرونده هنوز کسی کسی را پایبند نکرده یا زیر فشار نگذاشته است.',
  more: 'نمایش بیشتر',
} satisfies TranslationOf<typeof en, 'fa'>;

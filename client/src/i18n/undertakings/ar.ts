import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'التهديدات والمواعيد النهائية والالتزامات والمقترحات',
  intro: 'من ألزم من أو ضغط عليه، وبأي شرط، وما آل إليه ذلك.',
  tally: 'ما آلت إليه',
  kinds: {
    ...forms('threat', 'تهديدات', 'تهديد', 'تهديدان', 'تهديدات', 'تهديدًا', 'تهديد'),
    ...forms(
      'deadline',
      'مواعيد نهائية',
      'موعد نهائي',
      'موعدان نهائيان',
      'مواعيد نهائية',
      'موعدًا نهائيًا',
      'موعد نهائي',
    ),
    ...forms('commitment', 'التزامات', 'التزام', 'التزامان', 'التزامات', 'التزامًا', 'التزام'),
    ...forms('proposal', 'مقترحات', 'مقترح', 'مقترحان', 'مقترحات', 'مقترحًا', 'مقترح'),
  },
  standing: 'ما زال قائمًا اليوم',
  standingOn: 'كان قائمًا في {{day}}',
  standingHint: 'لم يحسمها شيء: لم ينفذها أحد ولم يستوفها ولم يسحبها ولم يدعها تنقضي.',
  nothingStands: 'لا شيء قائمًا: حُسم كل منها.',
  settled: 'المحسوم',
  settledHint: 'الأقدم أولًا، مع ما حسم كلًا منها.',
  saidBy: '{{names}}، {{date}}',
  unnamed: 'لم يُسمَّ أحد',
  mustAct: 'من عليه أن يفعل',
  answers: 'الردود عليه',
  replies: 'الردود',
  reply: '{{date}}:',
  outcome: 'المآل',
  timing: { before_deadline: 'قبل الموعد النهائي', after_deadline: 'بعد الموعد النهائي' },
  by: 'قبل:',
  emptyTitle: 'لا تهديد ولا موعد نهائي ولا التزام ولا مقترح',
  emptyText: 'لم يُلزم أحد في هذا الملف أحدًا ولم يضغط عليه بعد.',
  more: 'عرض المزيد',
} satisfies TranslationOf<typeof en, 'ar'>;

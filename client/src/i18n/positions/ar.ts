import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'المواقف من: {{issue}}',
  plainTitle: 'المواقف',
  intro:
    'ما أعلنه كل طرف أو رواه عنه غيره، بعبارة محرر، مع الاقتباس الذي تستند إليه. أما أن طرفًا غيّر موقفه فعلامة يضعها محرر.',
  issues: 'القضايا',
  moves: 'من غيّر موقفه، كما علّمه المحررون',
  move: '{{side}}، {{day}}',
  movedTo: '({{move}}): {{stance}}',
  reportedBy: 'كما رواه {{actor}}',
  axis: 'من أعلن ماذا ومتى',
  open: 'افتح علامة لتقرأ ما أُعلن وبأي لفظ. وكله أدناه أيضًا.',
  nothingFor: 'لا شيء مسجّل عن {{side}}',
  nothingSoFar: 'لا شيء مسجّل هنا حتى الآن عن {{side}}',
  nothingShown: 'لا شيء عن {{side}} فيما تُظهره التصفية',
  nothingOf: 'لا شيء مسجّل هنا عن: {{sides}}.',
  noQuote: 'لا اقتباس مسجّل.',
  noIssues: 'لا قضايا مسجّلة لهذا الملف. يضيفها محرروه حيث يُعدَّل الملف.',
  without: 'عنها، من غير موقف',
  onlyEvents: 'لا موقف لأي طرف مسجّل فيها.',
  more: 'عرض اللاحق',
  nothing: 'لا شيء مسجّل عن هذه القضية.',
} satisfies TranslationOf<typeof en, 'ar'>;

import type { importReasons as en } from './import-reasons.en.js';

/** The same in Arabic. */
export const importReasons = {
  cell_empty: 'هذه الخلية فارغة.',
  date_unread: 'لا قاعدة تقرأ هذا تاريخًا.',
  date_order_undecided: 'يصلح كل من الرقمين أن يكون اليوم. قل أيهما أولًا.',
  date_relative: 'يُحسب هذا من يوم لا يذكره عمود.',
  end_is_a_span: 'لكل من البداية والنهاية تاريخ واحد.',
  end_before_beginning: 'ينتهي قبل أن يبدأ.',
  role_unread: 'دور واسم: «observer: Qatar».',
  link_unread: 'نوع صلة ورقم مرجعي: «contradicts: IRUS-2026-001».',
  open_quote: 'تُفتح هنا علامة اقتباس ولا تُغلق: فلا يُقرأ شيء بعدها.',
  row_too_long: 'لا ينتهي هذا السطر في مليون حرف: فلا يُقرأ شيء بعده.',
  row_unreadable: 'لا يمكن قراءة هذا السطر.',
  actor_ambiguous: 'تُدعى عدة جهات «{{name}}». اكتب اسم واحدة منها في العناوين.',
  too_many_new_actors: 'أكثر من {{most}} جهة غير معروفة. لا بد أن المقصود عمود آخر.',
  quotes_unlike_sources: 'ليست المصادر بعدد الاقتباسات: فلا يُعرف أيها من أيها.',
  not_changed_here: 'لا يغيّر جدول بيانات هذا. غيّره في الحدث نفسه.',
  source_unread: 'ليس عنوانًا ولا مصدرًا معروفًا. وبعمود للناشرين يصير مصدرًا.',
  too_many_rows: '{{most}} سطر على الأكثر دفعة واحدة. قسّم الملف.',
  too_many_columns: '{{most}} عمود على الأكثر.',
  not_a_table: 'لا جدول في هذا الملف: سطر رؤوس وتحته سطور.',
  upload_cut_off: 'انتهى الرفع قبل انتهاء الملف. لم يُحفظ شيء؛ أرسله من جديد.',
  rows_rejected: 'سطور مردودة: {{rows}}. أصلحها أو اتركها.',
  import_not_ready: 'لم يُفحص بعد، أو يلزم قول شيء أولًا، أو أُدخل من قبل.',
  import_edited: 'عُدّل أو حُذف بعد ذلك {{events}} من أحداثه. فلا يمكن التراجع عنه كله.',
  too_many_mappings: 'يُحفظ {{most}} على الأكثر. احذف واحدة أولًا.',
  import_outdated: 'تغيّر حدث بعد مقارنته بهذا السطر. افحص من جديد.',
  import_holds_long:
    'كان على غيرك أن ينتظر أكثر من عشر ثوانٍ: عدد السطور التي تغيّر أحداثًا أو ترتبط بأحداث موجودة {{rows}}. لم يُدخل شيء. أدخلها في ملفات لا يزيد كل منها على {{most}} سطر.',
  is_bundle: 'يحمل هذا الملف مفاوضات كاملة لا جدولًا. يُستورد من صفحة «الملفات».',
} satisfies Record<keyof typeof en, string>;

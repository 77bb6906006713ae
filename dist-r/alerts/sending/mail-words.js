"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAIL_WORDS = void 0;
const PERSIAN = new Intl.NumberFormat('fa');
const ARABIC = { forms: new Intl.PluralRules('ar'), figures: new Intl.NumberFormat('ar') };
/** A count in that of its six forms which the number asks for; `#` is the number. */
function inArabic(count, ...forms) {
    const form = ['zero', 'one', 'two', 'few', 'many', 'other'].indexOf(ARABIC.forms.select(count));
    return (forms[form] ?? '').replace('#', ARABIC.figures.format(count));
}
exports.MAIL_WORDS = {
    en: {
        kinds: {
            new: 'New',
            changed: 'Changed',
            denied: 'Denied',
            opens_tomorrow: 'Its window opens tomorrow',
            overdue: 'Overdue',
            comment: 'New comment',
            suggestion: 'Correction suggested',
            answer: 'Your suggestion was answered',
            returned: 'Sent back to you',
            assigned: 'Asked of you',
        },
        unpublished: 'an event that is not published',
        colon: ': ',
        subject: (name, count) => `${name}: ${count} ${count === 1 ? 'alert' : 'alerts'}`,
        more: (count) => `${count} more ${count === 1 ? 'is' : 'are'} not listed.`,
        why: (name) => `You get this because you follow ${name}.`,
        stop: 'Stop these mails',
        test: { subject: (name) => `${name}: a test`, text: 'This is a test: mails reach you.' },
        question: {
            subject: 'Do you want alerts from Démarche?',
            text: (name) => `Somebody gave this address for alerts on ${name}.`,
            confirm: 'Yes, send me alerts',
            ignore: 'If it was not you, do nothing: nothing more will be sent.',
        },
    },
    fr: {
        kinds: {
            new: 'Nouveau',
            changed: 'Modifié',
            denied: 'Démenti',
            opens_tomorrow: 'Sa fenêtre s’ouvre demain',
            overdue: 'En retard',
            comment: 'Nouveau commentaire',
            suggestion: 'Correction proposée',
            answer: 'Réponse à votre proposition',
            returned: 'Renvoyé',
            assigned: 'Demandé à vous',
        },
        unpublished: 'un événement non publié',
        colon: '\u202f: ',
        subject: (name, count) => `${name}\u202f: ${count} ${count === 1 ? 'alerte' : 'alertes'}`,
        more: (count) => (count === 1 ? '1 autre n’est pas listée.' : `${count} autres ne sont pas listées.`),
        why: (name) => `Vous recevez ce message parce que vous suivez ${name}.`,
        stop: 'Ne plus recevoir ces messages',
        test: {
            subject: (name) => `${name}\u202f: un essai`,
            text: 'Ceci est un essai\u202f: les messages vous parviennent.',
        },
        question: {
            subject: 'Voulez-vous recevoir les alertes de Démarche\u202f?',
            text: (name) => `Quelqu’un a indiqué cette adresse pour recevoir des alertes sur ${name}.`,
            confirm: 'Oui, envoyez-moi les alertes',
            ignore: 'Si ce n’était pas vous, ne faites rien\u202f: aucun autre message ne sera envoyé.',
        },
    },
    ar: {
        kinds: {
            new: 'جديد',
            changed: 'معدّل',
            denied: 'نُفي',
            opens_tomorrow: 'يبدأ موعده غدًا',
            overdue: 'متأخر عن موعده',
            comment: 'تعليق جديد',
            suggestion: 'اقتُرح تصحيح',
            answer: 'جواب عن اقتراحك',
            returned: 'أُعيد إليك',
            assigned: 'مطلوب منك',
        },
        unpublished: 'حدث غير منشور',
        colon: ': ',
        subject: (name, count) => `${name}: ${inArabic(count, 'لا تنبيهات', 'تنبيه واحد', 'تنبيهان', '# تنبيهات', '# تنبيهًا', '# تنبيه')}`,
        more: (count) => `ولا يُذكر هنا ${inArabic(count, 'شيء آخر', 'تنبيه آخر', 'تنبيهان آخران', '# تنبيهات أخرى', '# تنبيهًا آخر', '# تنبيه آخر')}.`,
        why: (name) => `تصلك هذه الرسالة لأنك تتابع ${name}.`,
        stop: 'إيقاف هذه الرسائل',
        test: { subject: (name) => `${name}: تجربة`, text: 'هذه تجربة: الرسائل تصل إليك.' },
        question: {
            subject: 'أتريد تنبيهات من Démarche؟',
            text: (name) => `ذكر أحدهم هذا العنوان لتلقي تنبيهات عن ${name}.`,
            confirm: 'نعم، أرسلوا إليّ التنبيهات',
            ignore: 'إن لم تكن أنت فلا تفعل شيئًا: لن يُرسل غير هذا.',
        },
    },
    fa: {
        kinds: {
            new: 'تازه',
            changed: 'تغییریافته',
            denied: 'تکذیب شد',
            opens_tomorrow: 'بازه‌اش فردا آغاز می‌شود',
            overdue: 'از موعد گذشته',
            comment: 'نظر تازه',
            suggestion: 'پیشنهاد تصحیح',
            answer: 'پاسخ به پیشنهاد شما',
            returned: 'به شما بازگردانده شد',
            assigned: 'از شما خواسته شد',
        },
        unpublished: 'رویدادی منتشرنشده',
        colon: ': ',
        subject: (name, count) => `${name}: ${PERSIAN.format(count)} هشدار`,
        more: (count) => `${PERSIAN.format(count)} مورد دیگر در فهرست نیست.`,
        why: (name) => `این را می‌گیرید چون ${name} را دنبال می‌کنید.`,
        stop: 'پایان دادن به این نامه‌ها',
        test: { subject: (name) => `${name}: آزمایش`, text: 'این آزمایش است: نامه‌ها به شما می‌رسد.' },
        question: {
            subject: 'از Démarche هشدار می‌خواهید؟',
            text: (name) => `کسی این نشانی را برای هشدارهای ${name} داده است.`,
            confirm: 'آری، برایم هشدار بفرستید',
            ignore: 'اگر شما نبودید کاری نکنید: چیز دیگری فرستاده نمی‌شود.',
        },
    },
};
//# sourceMappingURL=mail-words.js.map
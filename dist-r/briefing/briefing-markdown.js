"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.briefingMarkdown = briefingMarkdown;
const labels_js_1 = require("../domain/labels/labels.js");
const status_label_js_1 = require("../domain/labels/status-label.js");
const place_in_js_1 = require("../domain/places/called/place-in.js");
const describe_when_js_1 = require("../domain/time/describe-when.js");
const learnt_js_1 = require("../domain/tongues/learnt.js");
const written_js_1 = require("../domain/tongues/written.js");
const WORDS = {
    en: {
        happened: 'What happened',
        due: 'Due',
        overdue: 'Overdue',
        standing: 'Standing',
        disputed: 'Disputed',
        sources: 'Sources',
        none: 'Nothing.',
        some: (told, total) => `${told} of ${total} are told here.`,
        condition: 'Condition',
        consequence: 'If not',
        accessed: 'accessed on',
        quoted: (title) => `“${title}”`,
        colon: ': ',
    },
    fr: {
        happened: 'Ce qui s’est passé',
        due: 'À venir',
        overdue: 'En retard',
        standing: 'Maintenus',
        disputed: 'Points contestés',
        sources: 'Sources',
        none: 'Rien.',
        some: (told, total) => `${told} sur ${total} figurent ici.`,
        condition: 'Condition',
        consequence: 'Sinon',
        accessed: 'consulté le',
        quoted: (title) => `«\u202f${title}\u202f»`,
        colon: ' : ',
    },
    ar: {
        happened: 'ما جرى',
        due: 'المرتقب',
        overdue: 'المتأخر عن موعده',
        standing: 'القائم',
        disputed: 'محل الخلاف',
        sources: 'المصادر',
        none: 'لا شيء.',
        some: (told, total) => `يُذكر هنا ${told} من ${total}.`,
        condition: 'الشرط',
        consequence: 'وإلا',
        accessed: 'اطُّلع عليه في',
        quoted: (title) => `«${title}»`,
        colon: ': ',
    },
    fa: {
        happened: 'چه گذشت',
        due: 'در پیش',
        overdue: 'از موعد گذشته',
        standing: 'پابرجا',
        disputed: 'مورد اختلاف',
        sources: 'منابع',
        none: 'هیچ.',
        some: (told, total) => `${told} از ${total} اینجا آمده است.`,
        condition: 'شرط',
        consequence: 'وگرنه',
        accessed: 'خوانده‌شده در',
        quoted: (title) => `«${title}»`,
        colon: ': ',
    },
};
const PARTS = ['happened', 'due', 'overdue', 'standing'];
/** A briefing as Markdown; what the record says stays in its own words, only headings and labels are translated. */
function briefingMarkdown(briefing, language, locale) {
    const words = WORDS[language];
    const said = { language, locale, comma: (0, learnt_js_1.tongueOf)(language).phrases.comma };
    const section = (title, lines) => `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : words.none}\n`;
    return [
        `# ${plain(briefing.dossier.title)}\n\n${(0, describe_when_js_1.describeWhen)(windowOf(briefing), locale)}\n`,
        ...PARTS.map((part) => section(words[part], [...briefing[part].map((item) => line(item, said)), ...untold(briefing, part, said)])),
        section(words.disputed, briefing.disputed.map((item) => disputedLine(item, said))),
        section(words.sources, briefing.sources.map((source) => sourceLine(source, said))),
    ].join('\n');
}
/** That a part has more than it tells, where it has. */
function untold(briefing, part, { language, locale }) {
    const [told, total] = [briefing[part].length, briefing.totals[part]];
    const numbers = new Intl.NumberFormat((0, written_js_1.intlLocale)(locale));
    return told < total ? [`\n${WORDS[language].some(numbers.format(told), numbers.format(total))}`] : [];
}
function windowOf({ from, to }) {
    return { when: from === to ? from : `${from}/${to}`, timezone: null };
}
function line({ event, summary, condition, consequence, sources }, said) {
    const { language, locale, comma } = said;
    const place = event.place === null ? '' : comma + plain((0, place_in_js_1.placeIn)(event.place, language));
    const status = (0, status_label_js_1.statusLabel)(event.kind, event.status, language);
    const terms = [
        condition === null ? '' : ` ${WORDS[language].condition}${WORDS[language].colon}${plain(condition)}.`,
        consequence === null ? '' : ` ${WORDS[language].consequence}${WORDS[language].colon}${plain(consequence)}.`,
    ].join('');
    const text = summary === '' ? '' : ` ${plain(summary)}`;
    return `- **${plain((0, describe_when_js_1.describeWhen)(event, locale))}**${place} – ${plain(event.title)} (${[event.ref, status].filter((part) => part !== null).join(comma)}).${text}${terms}${marks(sources, said)}`;
}
function disputedLine({ event, disputed, sources }, said) {
    const { language, comma } = said;
    const fields = disputed.map((field) => (0, labels_js_1.label)('claimField', field, language)).join(comma);
    return `- ${plain(event.title)}${event.ref === null ? '' : ` (${event.ref})`}${WORDS[language].colon}${fields}.${marks(sources, said)}`;
}
function sourceLine({ number, source }, { language, locale, comma }) {
    const when = source.publishedOn ?? source.accessedOn;
    const day = when === null ? '' : (0, describe_when_js_1.describeWhen)({ when, timezone: null }, locale);
    const told = source.publishedOn === null && day !== '' ? `${WORDS[language].accessed} ${day}` : day;
    const pieces = [plain(source.publisher), WORDS[language].quoted(plain(source.title)), told].filter((piece) => piece !== '');
    const grade = source.reliability === 'F' ? '' : ` (${source.reliability})`;
    const seen = source.seen === 'listed' ? ` (${(0, labels_js_1.label)('seen', 'listed', language)})` : '';
    const citation = source.citation === null ? '' : ` ${plain(source.citation)}`;
    return `${number}. ${pieces.join(comma)}${grade}${seen}.${citation}${source.url === null ? '' : ` <${source.url}>`}`;
}
/** As the list of sources is numbered, which Markdown does in European figures. */
function marks(numbers, { comma }) {
    return numbers.length === 0 ? '' : ` [${numbers.join(comma)}]`;
}
/** Text of the record on one line, with nothing in it that Markdown would take for its own. */
function plain(text) {
    return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
//# sourceMappingURL=briefing-markdown.js.map
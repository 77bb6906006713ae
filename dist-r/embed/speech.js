"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.speechIn = speechIn;
const labels_js_1 = require("../domain/labels/labels.js");
const status_label_js_1 = require("../domain/labels/status-label.js");
const spoken_languages_js_1 = require("../domain/spoken-languages.js");
const learnt_js_1 = require("../domain/tongues/learnt.js");
const written_js_1 = require("../domain/tongues/written.js");
const describe_when_js_1 = require("../domain/time/describe-when.js");
const months_of_js_1 = require("../domain/time/months-of.js");
const notes_js_1 = require("../domain/timeline/notes.js");
const drawing_js_1 = require("../domain/timeline/picture/drawing.js");
const words_js_1 = require("./words.js");
/** Two months, in milliseconds: a shorter stretch is told by its days. */
const SHORT = 62 * 86_400_000;
function speechIn(language) {
    const words = words_js_1.EMBED_WORDS[language];
    const locale = (0, written_js_1.intlLocale)(language);
    const counting = (0, words_js_1.countingIn)(locale);
    const day = new Intl.DateTimeFormat(locale, { ...written_js_1.SHORT_DAY, timeZone: 'UTC' });
    const months = (0, months_of_js_1.monthsOf)(locale).range(locale);
    return {
        ...{ language, locale, words, counting, comma: (0, learnt_js_1.tongueOf)(language).phrases.comma },
        // As what it calls itself.
        towards: (0, drawing_js_1.runsLeft)(spoken_languages_js_1.AUTONYMS[language]) ? 'rtl' : 'ltr',
        when: (event) => (0, describe_when_js_1.describeWhen)(event, language),
        date: (at) => (0, describe_when_js_1.describeWhen)({ when: at, timezone: null }, language),
        span: ({ from, to }) => (to.getTime() - from.getTime() > SHORT ? months(from, to) : day.formatRange(from, to)),
        labels: {
            ...(0, notes_js_1.notesIn)(locale, {
                since: words.since,
                overdueSince: words.overdueSince,
                status: (kind, status) => (0, status_label_js_1.statusLabel)(kind, status, language),
            }),
            laneCount: ({ seen, named, earlier }) => earlier > 0
                ? counting(words.laneEarlier, seen + earlier, named, earlier)
                : counting(named < seen ? words.laneNamed : words.events, seen, named),
            kind: (kind) => (0, labels_js_1.label)('kind', kind, language),
            todayOn: (at) => words.todayOn(day.format(at)),
            knownOn: (at) => words.knownOn(day.format(at)),
            legend: words.legend,
        },
    };
}
//# sourceMappingURL=speech.js.map
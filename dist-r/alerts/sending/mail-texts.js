"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.alertsMail = alertsMail;
exports.questionMail = questionMail;
const escaped_html_js_1 = require("../../domain/escaped-html.js");
const event_line_js_1 = require("../../domain/labels/event-line.js");
const event_page_js_1 = require("./event-page.js");
const mail_words_js_1 = require("./mail-words.js");
/** Alerts as a mail, in the language of whoever reads it. */
function alertsMail({ follow, delivery, alerts, more }, stop) {
    const { language, name } = follow;
    const words = mail_words_js_1.MAIL_WORDS[language];
    if (delivery.isTest) {
        const paragraphs = [words.test.text];
        return { subject: words.test.subject(plain(name)), ...bodies(language, paragraphs, [], follow, stop) };
    }
    const said = alerts.map((alert) => saidOf(alert, follow));
    const rest = more === 0 ? [] : [words.more(more)];
    return {
        subject: words.subject(plain(name), alerts.length + more),
        ...bodies(language, rest, said, follow, stop),
    };
}
/** The question whether an address wants what it was given for. */
function questionMail({ language, name }, confirm) {
    const { question } = mail_words_js_1.MAIL_WORDS[language];
    const text = [question.text(isolated(name)), `${question.confirm}\n${confirm}`, question.ignore].join('\n\n');
    const html = [
        `<p>${question.text(`<bdi>${(0, escaped_html_js_1.escapedHtml)(name)}</bdi>`)}</p>`,
        `<p><a href="${(0, escaped_html_js_1.escapedHtml)(confirm)}">${question.confirm}</a></p>`,
        `<p>${question.ignore}</p>`,
    ];
    return { subject: question.subject, text: `${text}\n`, html: page(language, html) };
}
function saidOf({ kind, author, event }, { language, here }) {
    const { kinds, colon, unpublished } = mail_words_js_1.MAIL_WORDS[language];
    const head = kinds[kind] + colon;
    const told = 'title' in event ? event : null;
    const title = told?.title ?? unpublished;
    const titled = told?.language ?? language;
    // What readers are told of a change they are told of what is there; of a desk it is whoever did it that matters.
    const line = author ?? (told ? (0, event_line_js_1.eventLine)(told, language) : '');
    const address = (0, event_page_js_1.eventPage)(event, here);
    const summary = author === null ? (told?.summary.trim() ?? '') : '';
    return {
        text: [head + isolated(title), isolated(line), ...(summary === '' ? [] : [isolated(summary)]), address]
            .map((row) => row.replaceAll(/\s*\n\s*/g, ' '))
            .join('\n'),
        html: [
            `<p>${head}<a href="${(0, escaped_html_js_1.escapedHtml)(address)}"><bdi lang="${(0, escaped_html_js_1.escapedHtml)(titled)}">${(0, escaped_html_js_1.escapedHtml)(title)}</bdi></a><br>`,
            `<bdi>${(0, escaped_html_js_1.escapedHtml)(line)}</bdi></p>`,
            ...(summary === '' ? [] : [`<p dir="auto" lang="${(0, escaped_html_js_1.escapedHtml)(titled)}">${(0, escaped_html_js_1.escapedHtml)(summary)}</p>`]),
        ].join(''),
    };
}
function bodies(language, paragraphs, said, { name }, stop) {
    const words = mail_words_js_1.MAIL_WORDS[language];
    const end = [words.why(isolated(name)), `${words.stop}\n${stop}`];
    const html = [
        ...said.map((one) => one.html),
        ...paragraphs.map((paragraph) => `<p>${(0, escaped_html_js_1.escapedHtml)(paragraph)}</p>`),
        `<hr><p>${words.why(`<bdi>${(0, escaped_html_js_1.escapedHtml)(name)}</bdi>`)} <a href="${(0, escaped_html_js_1.escapedHtml)(stop)}">${words.stop}</a></p>`,
    ];
    const text = [...said.map((one) => one.text), ...paragraphs, ...end].join('\n\n');
    return { text: `${text}\n`, html: page(language, html) };
}
function page(language, parts) {
    return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${parts.join('\n')}</body></html>`;
}
/** A value that may be written the other way round keeps to itself (Unicode's isolates). */
function isolated(text) {
    return `\u2068${text}\u2069`;
}
/** For a subject, which is one line. */
function plain(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
//# sourceMappingURL=mail-texts.js.map
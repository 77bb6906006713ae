"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.describedPage = describedPage;
exports.hostOf = hostOf;
const read_said_js_1 = require("../time/said/read-said.js");
const json_ld_js_1 = require("./json-ld.js");
/**
 * What a page is, from what it says of itself. Of several ways to say one thing, what was made for citing (`citation_*`) comes before what was
 * made for search (JSON-LD), and that before what was made for sharing (Open Graph). `today` (YYYY-MM-DD) is what days in
 * words count from.
 *
 * @example describedPage({ …, meta: [['og:title', 'Talks resume | The Gazette'], ['og:site_name', 'The Gazette']] }, '2026-02-07')
 * // { title: 'Talks resume', publisher: 'The Gazette', … }
 */
function describedPage(marks, today) {
    const linked = (0, json_ld_js_1.linkedData)(marks.data);
    const meta = (...names) => firstMeta(marks, names);
    const url = addressOf(marks, meta('og:url'));
    const publisher = meta('citation_journal_title', 'citation_publisher', 'citation_technical_report_institution') ||
        linked.publisher ||
        meta('og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name');
    const title = meta('citation_title') ||
        linked.headline ||
        meta('og:title', 'dc.title', 'dcterms.title', 'twitter:title') ||
        marks.title;
    return {
        url,
        title: bounded(withoutPublisher(squeezed(title), publisher, hostOf(url)), 1000),
        publisher: bounded(publisher || hostOf(url), 300),
        author: bounded(authorOf(marks, linked), 300),
        publishedOn: dayOf(marks, linked, today),
        language: languageOf(marks.language || linked.language || meta('og:locale', 'dc.language', 'content-language')),
        quote: bounded(marks.selection, 2000),
        anchor: anchorOf(marks),
        text: marks.text.trim(),
    };
}
/** The host of an address as people say it, without `www.`; empty for none. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') : '';
}
/** The address that it gives itself, where that is on the host on which it was found or the page was found on none. */
function addressOf({ address, canonical }, shared) {
    const found = isWeb(address) ? address : '';
    const own = [canonical, shared].find(isWeb) ?? '';
    if (found === '' || own === '')
        return found || own;
    return hostOf(own) === hostOf(found) && new URL(own).pathname !== '/' ? own : found;
}
function isWeb(address) {
    return /^https?:\/\//i.test(address) && URL.canParse(address);
}
function authorOf(marks, { authors }) {
    const cited = allMeta(marks, 'citation_author');
    const named = cited.length > 0
        ? cited
        : authors.length > 0
            ? authors
            : AUTHOR.flatMap((name) => allMeta(marks, name).slice(0, 1)).slice(0, 1);
    // Open Graph names an author by an address.
    return [...new Set(named.map(squeezed))].filter((name) => !isWeb(name)).join(', ');
}
const AUTHOR = ['author', 'article:author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'byl'];
function dayOf(marks, { published }, today) {
    const said = [
        ...CITED_DAYS.map((name) => firstMeta(marks, [name])),
        published,
        ...SHARED_DAYS.map((name) => firstMeta(marks, [name])),
        ...marks.times,
    ];
    for (const one of said) {
        const day = readDay(one.trim(), today);
        if (day !== null)
            return day;
    }
    return '';
}
const CITED_DAYS = ['citation_publication_date', 'citation_date', 'citation_online_date'];
const SHARED_DAYS = [
    ...[
        'article:published_time',
        'og:published_time',
        'article:published',
        'parsely-pub-date',
        'pubdate',
        'publish-date',
    ],
    ...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'date'],
];
/** The day at the place of whoever wrote it: of an instant, that of its own offset. */
function readDay(said, today) {
    const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?$/.exec(said) ?? [];
    const two = (part) => part.padStart(2, '0');
    const written = year && [year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');
    const read = (0, read_said_js_1.readSaid)(written || said, { saidOn: today });
    return read?.when && /^\d{4}(?:-\d\d){0,2}$/.test(read.when) ? read.when : null;
}
function languageOf(said) {
    const tag = said
        .trim()
        .replaceAll('_', '-')
        .split(/[\s,;]/)[0] ?? '';
    return (/^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0] ?? '').toLowerCase();
}
/** “Talks resume | The Gazette”: the headline alone. */
function withoutPublisher(title, publisher, host) {
    const [, headline, end] = /^(.+?)\s+[|–—·•-]\s+([^|–—·•]+)$/.exec(title) ?? [];
    if (headline === undefined || end === undefined)
        return title;
    const plain = (name) => name.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '');
    return [publisher, host, host.split('.')[0] ?? ''].some((name) => name !== '' && plain(name) === plain(end))
        ? headline
        : title;
}
function firstMeta({ meta }, names) {
    for (const name of names) {
        const found = meta.find(([own, content]) => own === name && content.trim() !== '');
        if (found)
            return squeezed(found[1]);
    }
    return '';
}
function allMeta({ meta }, name) {
    return meta.flatMap(([own, content]) => (own === name && content.trim() !== '' ? [squeezed(content)] : []));
}
/** A page breaks its lines where it likes: spaces are one space each. */
function anchorOf({ selection, before, behind }) {
    const exact = squeezed(selection);
    const spaced = (text) => text.replace(/\s+/g, ' ');
    return exact === '' ? null : { exact, prefix: spaced(before).slice(-32), suffix: spaced(behind).slice(0, 32) };
}
const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
function bounded(text, most) {
    return text.trim().slice(0, most);
}
//# sourceMappingURL=described-page.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fileName = fileName;
const event_filters_js_1 = require("../domain/event-filters.js");
/** Bytes; longer ones are cut: some systems take 255, path included. */
const LONGEST = 120;
/**
 * What a file of events is called: of which dossier, under which filter, and of which day.
 *
 * @example fileName({ dossier: ['iran-us'], kind: ['talks'], knownOn: '2026-02-10' }, 'csv', now) // 'demarche-iran-us-kind-talks-as-of-2026-02-10.csv'
 */
function fileName(filter, ending, now) {
    const { dossier = [], knownOn } = filter;
    const words = event_filters_js_1.FILTER_NAMES.filter((name) => name !== 'dossier' && name !== 'knownOn' && filter[name] !== undefined).map((name) => [name, filter[name]].flat().join('-'));
    const what = ['demarche', ...(dossier.length > 0 ? dossier : ['events']), ...words].map(inLetters).join('-');
    const day = knownOn === undefined ? now.toISOString().slice(0, 10) : `as-of-${knownOn}`;
    return `${cut(what)}-${day}.${ending}`;
}
/** Letters and digits of any script, joined by hyphens; those of Latin without accents. */
function inLetters(text) {
    return text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f'’]/g, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
}
function cut(text) {
    let bytes = 0;
    const kept = [...text].filter((letter) => (bytes += Buffer.byteLength(letter)) <= LONGEST);
    return kept.join('').replace(/-+$/, '');
}
//# sourceMappingURL=file-name.js.map
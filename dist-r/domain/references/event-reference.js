"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quoteBibtex = void 0;
exports.eventBibtex = eventBibtex;
exports.eventCsl = eventCsl;
exports.quoteCsl = quoteCsl;
const bibtex_js_1 = require("./bibtex.js");
const csl_js_1 = require("./csl.js");
const PROGRAM = 'Démarche';
/** An event as an entry of BibTeX; `said` is noted with it. When it was is its `eventdate`: what is dated is the record as of a day. */
function eventBibtex(event, said) {
    return (0, bibtex_js_1.bibtex)('misc', event.key, {
        title: event.title,
        publisher: PROGRAM,
        date: event.asOf,
        year: event.asOf.slice(0, 4),
        eventdate: /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(event.when) ? event.when : null,
        venue: event.place,
        note: (0, bibtex_js_1.notes)([event.dossier, ...said]),
        url: event.address,
        urldate: event.readOn,
        langid: event.language,
    });
}
/** The same for programs that manage references. */
function eventCsl(event, said) {
    const note = (0, bibtex_js_1.notes)(said);
    return {
        id: event.key,
        type: 'webpage',
        title: event.title,
        'container-title': event.dossier,
        publisher: PROGRAM,
        issued: (0, csl_js_1.dateOf)(event.asOf),
        accessed: (0, csl_js_1.dateOf)(event.readOn),
        'event-date': (0, csl_js_1.dateOf)(event.when),
        ...(event.place !== null && { 'event-place': event.place }),
        language: event.language,
        URL: event.address,
        ...(note !== null && { note }),
    };
}
/** What is quoted as an entry of BibTeX: the document, with what is said of the quote. */
const quoteBibtex = (source, said) => (0, bibtex_js_1.bibtexEntry)(source, said);
exports.quoteBibtex = quoteBibtex;
/** The same for programs that manage references. */
function quoteCsl(source, said) {
    const item = (0, csl_js_1.cslItem)(source);
    return { ...item, note: (0, bibtex_js_1.notes)([item.note ?? null, ...said]) ?? '' };
}
//# sourceMappingURL=event-reference.js.map
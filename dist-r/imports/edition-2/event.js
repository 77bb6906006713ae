"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventOf = eventOf;
const vocabulary_js_1 = require("../../domain/vocabulary.js");
const told_at_the_end_js_1 = require("./told-at-the-end.js");
const json_js_1 = require("../json.js");
const ledger_js_1 = require("./ledger.js");
const participations_js_1 = require("./participations.js");
const words_js_1 = require("./words.js");
/** An event in the words of today; what it says twice is what its newest telling and entry say. */
function eventOf(event, days) {
    const { title, summary, status: _, by: _by, mustAct: _must, vote: _vote, participants: _all, ...more } = event;
    const { statusHistory: _ledger, conditions, claims, positions, citations, tellings, review, ...rest } = more;
    const told = (0, json_js_1.objects)(tellings).length > 0;
    return {
        ...(0, json_js_1.filled)({ ...rest, ...(0, told_at_the_end_js_1.toldAtTheEnd)(event), condition: conditions, issues: (0, json_js_1.eachOf)(positions, positionOf) }),
        // A claim of no citation of its own stays where it is, to be refused there.
        ...(0, json_js_1.filled)({ claims: (0, json_js_1.objects)(claims).filter(({ citation }) => !(0, json_js_1.objects)(citations)[citation]) }),
        ...(told ? { tellings: (0, json_js_1.eachOf)(tellings, tellingOf) } : { title, summary }),
        review: review ?? 'published',
        participations: (0, participations_js_1.participationsOf)(event),
        citations: (0, json_js_1.eachOf)(citations ?? [], (citation, at) => citationOf(citation, (0, json_js_1.objects)(claims), at)),
        links: event['links'] ?? [],
        statusChanges: (0, ledger_js_1.ledgerOf)(event, days),
    };
}
function tellingOf(telling) {
    return { language: (0, words_js_1.languageOf)(telling['title']), ...telling };
}
function positionOf({ stance, ...rest }) {
    return (0, json_js_1.filled)({ ...rest, stance: (0, words_js_1.original)(stance), stances: (0, words_js_1.others)(stance) });
}
/** Claims stand beside the citations of an edition, each with the place of its own in the list. */
function citationOf({ quoteLang, credibility, ...rest }, claims, at) {
    return (0, json_js_1.filled)({
        ...rest,
        language: quoteLang,
        credibility: typeof credibility === 'string' ? Number(credibility) : credibility,
        claims: claims.filter(({ citation }) => citation === at).map(claimOf),
    });
}
/** What an edition calls a claim on the format may be one on who asked for it, or on what came of it. */
function claimOf({ citation: _, field, ...rest }) {
    const isFormat = vocabulary_js_1.FORMATS.includes(rest['value']);
    return { ...rest, field: field === 'format' && !isFormat ? 'outcome' : field };
}
//# sourceMappingURL=event.js.map
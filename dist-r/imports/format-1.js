"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fromFormat1 = fromFormat1;
const json_js_1 = require("./json.js");
/** What a word of the first format is called since, by the list that it stands in; the same in every list under `''`. */
const RENAMED = {
    '': {},
    sources: { lang: 'language' },
    actors: { represents: 'tenures' },
    tenures: { actor: 'body' },
    events: { participants: 'participations', conditions: 'condition', statusHistory: 'statusChanges' },
    citations: { quoteLang: 'language' },
    statusChanges: { on: 'effectiveOn', reportedOn: 'knownOn' },
};
/**
 * A bundle of the first format in the words of the second; what it is not sure of it leaves for the check to refuse. The
 * first kept an event's claims beside its citations and let a bare status stand for the ledger.
 */
function fromFormat1(bundle) {
    const renamed = rename(bundle, '');
    const days = new Map((0, json_js_1.objects)(renamed['sources']).map(({ slug, publishedOn }) => [slug, publishedOn]));
    const events = Array.isArray(renamed['events'])
        ? renamed['events'].map((event) => eventOf(event, days))
        : renamed['events'];
    return { ...renamed, format: 2, events };
}
function rename(value, list) {
    if (Array.isArray(value))
        return value.map((each) => rename(each, list));
    if (!(0, json_js_1.isObject)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => {
        const name = RENAMED[list]?.[key] ?? key;
        return [name, name in RENAMED ? rename(each, name) : each];
    }));
}
function eventOf(event, days) {
    if (!(0, json_js_1.isObject)(event))
        return event;
    const { claims, status, ...rest } = event;
    const review = event['review'] ?? 'published';
    const ledger = (0, json_js_1.objects)(event['statusChanges']);
    // A claim of no citation of its own stays where it is, to be refused there.
    const homeless = (0, json_js_1.objects)(claims).filter(({ citation }) => !(0, json_js_1.objects)(event['citations'])[citation]);
    return {
        ...rest,
        ...(homeless.length > 0 && { claims: homeless }),
        review,
        citations: Array.isArray(event['citations']) ? cited(event['citations'], (0, json_js_1.objects)(claims)) : event['citations'],
        statusChanges: ledger.length > 0 ? event['statusChanges'] : [opening(event, status, days)],
    };
}
function cited(citations, claims) {
    return citations.map((citation, index) => {
        const own = claims.filter((claim) => claim['citation'] === index).map(({ citation: _, ...claim }) => claim);
        return (0, json_js_1.isObject)(citation) && own.length > 0 ? { ...citation, claims: own } : citation;
    });
}
/** What a bare status means: so it is since it happened, as the first source to appear tells. */
function opening({ when, citations, knownOn }, status, days) {
    const [first] = (0, json_js_1.objects)(citations)
        .map(({ source }) => ({ source, day: days.get(source) }))
        .filter((cited) => typeof cited.day === 'string')
        .sort((a, b) => a.day.localeCompare(b.day));
    return { status, effectiveOn: when, knownOn: knownOn ?? first?.day, source: first?.source ?? null };
}
//# sourceMappingURL=format-1.js.map
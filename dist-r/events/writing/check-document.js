"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mistakesIn = mistakesIn;
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const check_claim_js_1 = require("../../domain/evidence/check-claim.js");
const check_parties_js_1 = require("./check-parties.js");
const tellings_js_1 = require("./tellings.js");
/**
 * What cannot be in an event of id `eventId`, by pointers into its lists as they were sent: no title, a quote without a language,
 * an actor twice in one role, two claims of one citation on one field, half a position, a position twice,
 * a link twice or to the event itself, an order of what is no part, half of its coordinates; and what cannot be of parties.
 */
function mistakesIn(document, eventId) {
    const citations = inOrder(document.citations);
    const issues = inOrder(document.issues).map(([, issue]) => issue);
    return [
        ...(0, tellings_js_1.mistakesInTellings)(document),
        ...halfCoordinates(document),
        ...(0, check_parties_js_1.mistakesInParties)(document),
        ...citations.flatMap(([, { quote, language }], index) => quote !== null && language === null
            ? [(0, refusal_js_1.refusal)(`/citations/${index}/language`, 'quote_without_language', 'A quote needs its language.')]
            : []),
        ...citations.flatMap(([id], index) => claimsOf(document, id, `/citations/${index}/claims`)),
        ...twice(inOrder(document.participations).map(([, { actor, role }]) => `${actor} ${role}`), '/participations', 'An actor is named twice in the same role.'),
        ...issues.flatMap(({ actor, stance }, index) => (actor === null) === (stance === null)
            ? []
            : [(0, refusal_js_1.refusal)(`/issues/${index}/stance`, 'half_a_position', 'A position needs its words and whoever states it.')]),
        ...issues.flatMap(({ actor, stances, reportedBy, citation, moved }, index) => actor !== null || [stances, reportedBy, citation, moved].every((said) => said === null)
            ? []
            : [(0, refusal_js_1.refusal)(`/issues/${index}/actor`, 'half_a_position', 'A position needs its words and whoever states it.')]),
        ...twice(issues.map(({ issue, actor, reportedBy, knownOn }) => [issue, actor, reportedBy, knownOn].join(' ')), '/issues', 'An issue stands once in an event, and once with each actor, day and whoever reports it.'),
        ...twice(Object.values(document.links).map(({ to, type }) => `${to} ${type}`), '/links', 'The same link is given twice.'),
        ...Object.values(document.links).flatMap(({ type, order }, index) => order !== null && type !== 'part_of'
            ? [(0, refusal_js_1.refusal)(`/links/${index}/order`, 'links_order_of_parts', 'Only the parts of a whole have an order.')]
            : []),
        ...Object.values(document.links).flatMap(({ to }, index) => to === eventId ? [(0, refusal_js_1.refusal)(`/links/${index}/to`, 'link_to_itself', 'An event cannot be linked to itself.')] : []),
    ];
}
function halfCoordinates({ lat, lon, placePrecision }) {
    const detail = 'Latitude, longitude and precision stand together.';
    return (lat === null) === (lon === null) && (lat === null) === (placePrecision === null)
        ? []
        : [(0, refusal_js_1.refusal)('/lat', 'events_coordinates_whole', detail)];
}
function claimsOf({ claims }, citation, pointer) {
    const own = Object.values(claims).filter((claim) => claim.citation === citation);
    return [
        ...own.flatMap(({ field, value }, index) => {
            const check = (0, check_claim_js_1.checkClaim)(field, value);
            if (check.ok)
                return [];
            const { ok: _, reason, ...why } = check;
            return [{ pointer: `${pointer}/${index}/value`, ...why, detail: `${reason}.` }];
        }),
        ...twice(own.map(({ field }) => field), pointer, 'One citation makes at most one claim per field.'),
    ];
}
function twice(keys, pointer, detail) {
    return keys.flatMap((key, index) => keys.indexOf(key) < index ? [(0, refusal_js_1.refusal)(`${pointer}/${index}`, 'given_twice', detail)] : []);
}
function inOrder(parts) {
    return Object.entries(parts).sort(([, a], [, b]) => a.ordinal - b.ordinal);
}
//# sourceMappingURL=check-document.js.map
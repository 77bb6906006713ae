"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findSimilar = findSimilar;
const window_js_1 = require("../time/window.js");
const vocabulary_js_1 = require("../vocabulary.js");
const alike_js_1 = require("./alike.js");
/**
 * Which events of the same dossier may be the candidate recorded already, likeliest first: near in time, and either of
 * a similar title or of a kindred kind with the same actors. An undated one (both bounds open) is near to none.
 *
 * @example findSimilar({ kind: 'talks', title: 'Talks in Muscat', actors: ['us', 'iran'], earliest, latest }, events)
 */
function findSimilar(candidate, others) {
    const around = widened(candidate);
    if (!around)
        return [];
    return others
        .filter((other) => bounded(other) && (0, window_js_1.windowsOverlap)(around, bounded(other) ?? other))
        .map((event) => compared(candidate, event))
        .filter(({ reasons }) => reasons.length > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST);
}
/** Accounts of one event differ by the day on which it ended, was reported or was night elsewhere. */
const NEAR_MS = 2 * 86_400_000;
const SIMILAR_TITLE = 0.5;
const SAME_ACTORS = 0.6;
const MOST = 5;
function compared(candidate, event) {
    const title = (0, alike_js_1.alike)(candidate.title, event.title);
    const actors = kindred(candidate.kind, event.kind) ? shared(candidate.actors, event.actors) : 0;
    const reasons = [
        ...(title >= SIMILAR_TITLE ? ['title'] : []),
        ...(actors >= SAME_ACTORS ? ['actors'] : []),
    ];
    const sameKind = candidate.kind === event.kind ? 0.1 : 0;
    return { event, reasons, score: Math.min(1, 0.5 * title + 0.4 * actors + sameKind) };
}
/** Talks and meetings are told apart by taste, and so are the things one says; deeds are what they are. */
function kindred(a, b) {
    return a === b || familyOf(a) === familyOf(b);
}
function familyOf(kind) {
    if (kind === 'talks' || kind === 'meeting')
        return 'gathering';
    return vocabulary_js_1.WORD_KINDS.some((word) => word === kind) ? 'words' : kind;
}
/** The share of the shorter list that is in the other one, too: accounts name more or fewer of those present. */
function shared(a, b) {
    const [fewer, more] = a.length <= b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
    if (fewer.size === 0)
        return 0;
    return [...fewer].filter((actor) => more.has(actor)).length / fewer.size;
}
/** An open side is as near as the other one: "from 6 February on" is near 6 February, not near all that follows. */
function bounded(window) {
    const [earliest, latest] = [window.earliest, window.latest].map((bound) => {
        const at = bound === null ? NaN : new Date(bound).getTime();
        return Number.isFinite(at) ? at : null;
    });
    const from = earliest ?? latest;
    const to = latest ?? earliest;
    return from == null || to == null ? null : { earliest: from, latest: to };
}
function widened(window) {
    const around = bounded(window);
    return around && { earliest: around.earliest - NEAR_MS, latest: around.latest + NEAR_MS };
}
//# sourceMappingURL=find-similar.js.map
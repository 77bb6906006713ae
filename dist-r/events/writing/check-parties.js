"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mistakesInParties = mistakesInParties;
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const first_day_js_1 = require("../../domain/time/first-day.js");
const edtf_day_js_1 = require("../../database/edtf-day.js");
/**
 * What cannot be of those who take part, by pointers into their list: leaving before they came, acts of what is no agreement,
 * an act told before it was done, the same act of a day twice.
 */
function mistakesInParties({ kind, timezone, participations, acts }) {
    const listed = Object.entries(participations).sort(([, a], [, b]) => a.ordinal - b.ordinal);
    return listed.flatMap(([id, { from, to }], index) => {
        const at = `/participations/${index}`;
        const own = Object.values(acts)
            .filter(({ participation }) => participation === id)
            .sort((a, b) => a.ordinal - b.ordinal);
        const [first, last] = [(0, edtf_day_js_1.edtfDay)(from, 'earliest'), (0, edtf_day_js_1.edtfDay)(to, 'latest')];
        return [
            ...(first !== null && last !== null && last < first
                ? [(0, refusal_js_1.refusal)(`${at}/to`, 'participations_in_order', 'Nobody leaves before they came.')]
                : []),
            ...(own.length > 0 && kind !== 'agreement'
                ? [(0, refusal_js_1.refusal)(`${at}/acts`, 'act_without_agreement', 'Only a party of an agreement signs, ratifies or leaves it.')]
                : []),
            ...own.flatMap((act, place) => {
                const day = (0, first_day_js_1.firstDayOrNull)(act.on, timezone);
                const early = day !== null && act.knownOn < day;
                const twice = own.findIndex((other) => other.act === act.act && other.on === act.on) < place;
                return [
                    ...(early
                        ? [
                            (0, refusal_js_1.refusal)(`${at}/acts/${place}/knownOn`, { code: 'act_known_before', parameters: { day } }, `What somebody did cannot be known before it was done, on ${day}.`),
                        ]
                        : []),
                    ...(twice ? [(0, refusal_js_1.refusal)(`${at}/acts/${place}`, 'given_twice', 'The same act of a day is given twice.')] : []),
                ];
            }),
        ];
    });
}
//# sourceMappingURL=check-parties.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SILENCES = void 0;
exports.silenceOf = silenceOf;
/** What it means that a side tells nothing: an editor recorded that it would not, or nothing is recorded here. */
exports.SILENCES = ['no_readout', 'nothing_recorded'];
/** What everybody who took part in it is expected to give a readout of. */
const ENCOUNTERS = ['talks', 'meeting', 'contact'];
const TOOK_PLACE = ['held', 'under_way', 'reported', 'disputed'];
/**
 * What the silence of a side about an event means; null where it tells something. That there is no readout is said only where
 * an editor recorded that the side would not comment, and nothing else, on an encounter that took place or whose time has passed
 * without anybody saying that it did not. That nothing is recorded says nothing of the side.
 *
 * @example silenceOf({ kind: 'talks', status: 'held', overdue: false }, ['no_comment']) // 'no_readout'
 */
function silenceOf({ kind, status, overdue }, stances) {
    if (stances.length === 0)
        return 'nothing_recorded';
    const expected = ENCOUNTERS.includes(kind) && (overdue || TOOK_PLACE.includes(status));
    return expected && stances.every((stance) => stance === 'no_comment') ? 'no_readout' : null;
}
//# sourceMappingURL=silence.js.map
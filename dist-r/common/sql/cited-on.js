"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.citedOn = citedOn;
/**
 * The day from which citation `citation` of source `source` was known: the last on which the source can have appeared; where
 * that is not known, the day an editor sets, else the event's, given as SQL.
 */
function citedOn(source, citation, eventKnownOn) {
    return `coalesce(${source}.published_on, ${citation}.known_on, ${eventKnownOn})`;
}
//# sourceMappingURL=cited-on.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeFor = changeFor;
exports.whereabouts = whereabouts;
/**
 * What a change is to somebody; null where they could neither see it before nor can see it now. To a reader, an event
 * that is published is created, and one that is withdrawn is removed.
 */
function changeFor(row, seesDrafts) {
    const [was, is] = seenBy(row, seesDrafts);
    if (was)
        return is ? 'changed' : 'removed';
    return is ? 'created' : null;
}
/** When a changed event was and is, and with which others it has links, as far as somebody may know. */
function whereabouts(row, seesDrafts) {
    const [was, is] = seenBy(row, seesDrafts);
    return {
        windows: [was ? row.was : null, is ? row.is : null].filter((window) => window !== null),
        linked: row.linked.filter(({ isPublic }) => seesDrafts || isPublic).map(({ id }) => id),
    };
}
function seenBy(row, seesDrafts) {
    return seesDrafts ? [row.wasThere, row.isThere] : [row.wasPublic, row.isPublic];
}
//# sourceMappingURL=change.js.map
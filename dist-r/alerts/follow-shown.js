"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shown = shown;
exports.stateOf = stateOf;
/** What its owner is told of a follow. The secret of a webhook is not among it, nor that of mails, which is for whoever has the address. */
function shown(follow) {
    const { id, name, about, way, filter, kinds, language, target, createdAt } = follow;
    return {
        ...{ id, name, about, way, filter, kinds, language, target },
        address: addressOf(follow),
        state: stateOf(follow),
        createdAt: createdAt.toISOString(),
    };
}
/** How a follow stands. */
function stateOf({ activeSince, pausedAt, failedAt }) {
    if (activeSince === null)
        return 'unconfirmed';
    if (pausedAt !== null)
        return 'paused';
    return failedAt === null ? 'active' : 'failed';
}
function addressOf({ id, way, here, secret }) {
    if (way !== 'feed' && way !== 'calendar')
        return null;
    return `${here}/api/follows/${id}/${way === 'feed' ? 'events.atom' : 'events.ics'}?token=${secret}`;
}
//# sourceMappingURL=follow-shown.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asker = asker;
exports.networkAsking = networkAsking;
exports.asking = asking;
exports.seesAtLeast = seesAtLeast;
exports.askedByAll = askedByAll;
exports.watchAsker = watchAsker;
const node_async_hooks_1 = require("node:async_hooks");
const network_of_js_1 = require("./network-of.js");
const askers = new node_async_hooks_1.AsyncLocalStorage();
/** Whether whoever asked for the work under way is still there; nothing where it was asked for by nobody, or writes. */
function asker() {
    return askers.getStore()?.gone;
}
/** The network from which the work under way was asked for; nothing where that was by nobody, or to write. */
function networkAsking() {
    return askers.getStore()?.network;
}
/** Who asked for the work under way: whether they are there, and from which network; nothing as above. */
function asking() {
    return askers.getStore();
}
/** Whoever asked for the work under way is to see what was committed up to `position`, whichever server is asked. */
function seesAtLeast(position) {
    const asked = askers.getStore();
    if (asked)
        asked.position = Math.max(asked.position, position);
}
/** Does work for several at once: it was asked for by nobody any more when all of them have gone, and each sees what any of them is to see. */
function askedByAll(members, work) {
    const gone = new AbortController();
    let there = members.length;
    const leaves = () => {
        there -= 1;
        if (there === 0)
            gone.abort();
    };
    for (const { gone: member } of members) {
        if (member.aborted)
            leaves();
        else
            member.addEventListener('abort', leaves, { once: true });
    }
    const [{ network } = { network: '' }] = members;
    return askers.run({ gone: gone.signal, network, position: Math.max(...members.map((one) => one.position)) }, work);
}
/** A hook that tells the work for a request to read when its asker has gone. What has begun to write is carried through. */
function watchAsker({ method, ip }, reply, done) {
    if (method !== 'GET' && method !== 'HEAD')
        return done();
    const gone = new AbortController();
    reply.raw.once('close', () => {
        if (!reply.raw.writableFinished)
            gone.abort();
    });
    askers.run({ gone: gone.signal, network: (0, network_of_js_1.networkOf)(ip), position: 0 }, done);
}
//# sourceMappingURL=asker.js.map
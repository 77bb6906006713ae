"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeTime = takeTime;
exports.mayTakeTime = mayTakeTime;
/** So long nothing of a file need arrive, in milliseconds. */
const PATIENCE = 30_000;
/** On which a file is arriving from somebody who may send it. */
const arriving = new WeakSet();
/**
 * Lets a file take the time that its sender's line takes, for as long as something of it arrives: what holds of other requests, that all
 * of one has to have arrived soon (`requestTimeout`), would keep large files to quick lines. To be called once it is known who sends it.
 */
function takeTime(request) {
    const { socket } = request;
    arriving.add(socket);
    request.setTimeout(PATIENCE, () => socket.destroy());
    const isHere = () => {
        arriving.delete(socket);
        request.setTimeout(0);
    };
    request.once('end', isHere).once('close', isHere);
}
/** Whether a request that has taken longer than others may goes on nevertheless. */
function mayTakeTime(socket) {
    return arriving.has(socket);
}
//# sourceMappingURL=slow-senders.js.map
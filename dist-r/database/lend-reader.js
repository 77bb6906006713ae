"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fromPrimary = fromPrimary;
exports.asReader = asReader;
/** Of those for writing. */
async function fromPrimary(source) {
    return (await source.driver.obtainMasterConnection());
}
/**
 * Takes what was lent for reading. `lost` is told when it breaks while nothing is being asked: nobody else listens then,
 * and an error without a listener ends the process.
 */
function asReader([client, release], lost) {
    client.on('error', lost);
    let held = true;
    return {
        client,
        giveBack: (broken) => {
            if (!held)
                return;
            held = false;
            // A broken one may have more to say while it closes.
            if (!broken)
                client.off('error', lost);
            release(broken);
        },
    };
}
//# sourceMappingURL=lend-reader.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hereOf = hereOf;
/** Where this Démarche is found: as the environment says, else as whoever asks has it. */
function hereOf({ protocol, host }, publicUrl) {
    return publicUrl ?? `${protocol}://${host}`;
}
//# sourceMappingURL=here.js.map
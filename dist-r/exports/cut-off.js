"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cutOffWhenStalled = cutOffWhenStalled;
/** So long nothing of an answer need be taken, in milliseconds: a laptop that was shut for a moment goes on. */
const PATIENCE = 60_000;
/** Cuts off whoever takes nothing more of an answer, which keeps a connection of the database as long as it lasts. */
function cutOffWhenStalled(response, patience = PATIENCE) {
    response.setTimeout(patience, () => response.destroy());
}
//# sourceMappingURL=cut-off.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.activate = activate;
/** Tells a follow what happens from now on: by the clock of the database, as changes are dated. */
async function activate(manager, id) {
    await manager.query('UPDATE follows SET active_since = clock_timestamp(), paused_at = NULL, failed_at = NULL WHERE id = $1', [id]);
}
//# sourceMappingURL=activate.js.map
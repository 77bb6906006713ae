"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.closeForgotten = closeForgotten;
const pg_1 = require("pg");
/** Which names were in use when a connection was last looked through. */
const lookedThrough = new WeakMap();
/**
 * Has the server let go of statements that are prepared on the connection under names no longer in use, and node-postgres with it: else a
 * connection that lives for months keeps the plans of all that was ever asked.
 */
async function closeForgotten(client, names) {
    const { edition } = names;
    const known = lookedThrough.get(client) ?? 0;
    if (known === edition)
        return;
    lookedThrough.set(client, edition);
    const prepared = client.connection?.parsedStatements ?? {};
    const forgotten = Object.keys(prepared).filter((name) => names.isForgotten(name));
    if (forgotten.length === 0)
        return;
    for (const name of forgotten)
        Reflect.deleteProperty(prepared, name);
    await client.query(forgotten.map((name) => `DEALLOCATE ${(0, pg_1.escapeIdentifier)(name)}`).join('; '));
}
//# sourceMappingURL=forgotten-statements.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.connectionUrl = connectionUrl;
/**
 * The same as an address that `DATABASE_URL` could hold. A socket's folder goes into the query, as libpq has it:
 * `postgresql://demarche@/demarche?host=%2Ftmp%2Fx&port=5432`.
 */
function connectionUrl({ host, port, user, password, database }) {
    const who = encodeURIComponent(user) + (password === undefined ? '' : `:${encodeURIComponent(password)}`);
    const what = encodeURIComponent(database);
    if (host.startsWith('/'))
        return `postgresql://${who}@/${what}?host=${encodeURIComponent(host)}&port=${port}`;
    return `postgresql://${who}@${host}:${port}/${what}`;
}
//# sourceMappingURL=connection.js.map
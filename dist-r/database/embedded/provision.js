"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OWNER = void 0;
exports.provision = provision;
const pg_1 = require("pg");
/** Name of the program's role and of its database. */
exports.OWNER = 'demarche';
/**
 * Makes the program's role and database where they are missing. The role owns the database and nothing else: a hole in
 * the program must not become a shell on the machine, which the superuser's COPY … PROGRAM would be.
 *
 * @param administrator a connection of the superuser
 * @param password what the role will be asked for over TCP
 */
async function provision(administrator, password) {
    const client = new pg_1.Client(administrator);
    await client.connect();
    try {
        if (!(await exists(client, 'SELECT 1 FROM pg_roles WHERE rolname = $1'))) {
            await client.query(`CREATE ROLE ${exports.OWNER} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
        }
        if (!(await exists(client, 'SELECT 1 FROM pg_database WHERE datname = $1'))) {
            await client.query(`CREATE DATABASE ${exports.OWNER} OWNER ${exports.OWNER}`);
        }
    }
    finally {
        await client.end();
    }
}
async function exists(client, query) {
    const { rowCount } = await client.query(query, [exports.OWNER]);
    return rowCount === 1;
}
//# sourceMappingURL=provision.js.map
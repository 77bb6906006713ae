"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TOKEN = void 0;
const command_js_1 = require("./command.js");
const password_js_1 = require("./password.js");
const server_js_1 = require("./server.js");
/** How long a token is taken where nothing else is said, in days. */
const DAYS = 90;
/** Signs somebody in, makes a token in their name, and signs them out. */
exports.TOKEN = {
    usage: 'token --email ADDRESS [--scope read|write]',
    about: [
        'Makes a token for a program and writes it to standard output; nobody can show it again. The password is asked for, and not shown;',
        'where standard input is no terminal it is the first line of that.',
    ].join('\n'),
    options: {
        ...server_js_1.SERVER_OPTION,
        email: { type: 'string', value: 'ADDRESS', says: 'with which you sign in' },
        code: { type: 'string', value: 'CODE', says: 'of the second factor, where one is set up; it is good once' },
        name: { type: 'string', value: 'TEXT', says: 'what it is for; “Command line” where nothing is said' },
        scope: { type: 'string', value: 'SCOPE', says: 'read (as without it), or write for all that you may' },
        'expires-on': {
            type: 'string',
            value: 'DAY',
            says: `the last day on which it is taken, in UTC; ${DAYS} days from today where nothing is said`,
        },
    },
    operands: [0, 0],
    async run(given, io) {
        const email = (0, command_js_1.needed)(given, 'email');
        const wanted = {
            name: (0, command_js_1.textOf)(given, 'name') ?? 'Command line',
            scope: (0, command_js_1.textOf)(given, 'scope') ?? 'read',
            expiresOn: (0, command_js_1.textOf)(given, 'expires-on') ?? new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10),
        };
        if (wanted.scope !== 'read' && wanted.scope !== 'write')
            throw (0, command_js_1.wrongUse)('--scope is read or write.');
        // Signing in goes without the token that may be there: it is to make another.
        const server = server_js_1.Server.of(given, { env: { ...io.env, DEMARCHE_TOKEN: undefined } });
        const password = await (0, password_js_1.passwordFrom)(io, `Password of ${email}: `);
        const signedIn = await server.ask('/api/session', {
            method: 'POST',
            json: { email, password, code: (0, command_js_1.textOf)(given, 'code') },
        });
        const [cookie] = signedIn.headers.getSetCookie();
        if (cookie === undefined)
            throw new command_js_1.Failure('The server signed nobody in.');
        const headers = { cookie: cookie.split(';')[0] ?? '' };
        try {
            const made = await server.ask('/api/tokens', { method: 'POST', json: wanted, headers });
            const { token, expiresOn } = (await made.json());
            io.stdout.write(`${token}\n`);
            io.stderr.write(`It is for ${wanted.scope === 'read' ? 'reading' : 'reading and writing'}, until ${expiresOn}. Keep it in DEMARCHE_TOKEN.\n`);
        }
        finally {
            await server.answer('/api/session', { method: 'DELETE', headers });
        }
    },
};
//# sourceMappingURL=token.js.map
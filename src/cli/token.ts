import { Failure, needed, textOf, wrongUse, type Command } from './command.js';
import { passwordFrom } from './password.js';
import { Server, SERVER_OPTION } from './server.js';

/** How long a token is taken where nothing else is said, in days. */
const DAYS = 90;

/** Signs somebody in, makes a token in their name, and signs them out. */
export const TOKEN: Command = {
  usage: 'token --email ADDRESS [--scope read|write]',
  about: [
    'Makes a token for a program and writes it to standard output; nobody can show it again. The password is asked for, and not shown;',
    'where standard input is no terminal it is the first line of that.',
  ].join('\n'),
  options: {
    ...SERVER_OPTION,
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
    const email = needed(given, 'email');
    const wanted = {
      name: textOf(given, 'name') ?? 'Command line',
      scope: textOf(given, 'scope') ?? 'read',
      expiresOn: textOf(given, 'expires-on') ?? new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10),
    };
    if (wanted.scope !== 'read' && wanted.scope !== 'write') throw wrongUse('--scope is read or write.');
    // Signing in goes without the token that may be there: it is to make another.
    const server = Server.of(given, { env: { ...io.env, DEMARCHE_TOKEN: undefined } });
    const password = await passwordFrom(io, `Password of ${email}: `);
    const signedIn = await server.ask('/api/session', {
      method: 'POST',
      json: { email, password, code: textOf(given, 'code') },
    });
    const [cookie] = signedIn.headers.getSetCookie();
    if (cookie === undefined) throw new Failure('The server signed nobody in.');
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    try {
      const made = await server.ask('/api/tokens', { method: 'POST', json: wanted, headers });
      const { token, expiresOn } = (await made.json()) as { token: string; expiresOn: string };
      io.stdout.write(`${token}\n`);
      io.stderr.write(
        `It is for ${wanted.scope === 'read' ? 'reading' : 'reading and writing'}, until ${expiresOn}. Keep it in DEMARCHE_TOKEN.\n`,
      );
    } finally {
      await server.answer('/api/session', { method: 'DELETE', headers });
    }
  },
};

// @ts-check
// node overdue.mjs DOSSIER [DAY]: what nobody has said became of it, today or as it was known on a day.
import { answer, createClient } from 'demarche-client';

const [dossier = '', knownOn] = process.argv.slice(2);
const api = createClient({ server: process.env['DEMARCHE_SERVER'] ?? 'http://127.0.0.1:3000' });

/** @type {{ dossier: string[], overdue: 'true', knownOn?: string }} */
const query = { dossier: [dossier], overdue: 'true', ...(knownOn === undefined ? {} : { knownOn }) };
const { items } = await answer(api.GET('/api/events', { params: { query } }));
for (const { ref, when, title } of items) console.log(`${ref}\t${when}\t${title}`);

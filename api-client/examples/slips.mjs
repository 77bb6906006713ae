// @ts-check
// node slips.mjs DOSSIER: of the steps that each side announced, how many were held in their window, and the median slip.
import { answer, createClient } from 'demarche-client';

const [dossier = ''] = process.argv.slice(2);
const api = createClient({ server: process.env['DEMARCHE_SERVER'] ?? 'http://127.0.0.1:3000' });

const { byAnnouncer } = await answer(
  api.GET('/api/follow-ups/statistics', { params: { query: { dossier: [dossier] } } }),
);
console.log(JSON.stringify(byAnnouncer, null, 2));

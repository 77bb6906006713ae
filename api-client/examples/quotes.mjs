// @ts-check
// node quotes.mjs DOSSIER ACTOR: every quote of an actor with its grade and its source, page by page.
import { answer, createClient } from 'demarche-client';

const [dossier = '', actor = ''] = process.argv.slice(2);
const api = createClient({ server: process.env['DEMARCHE_SERVER'] ?? 'http://127.0.0.1:3000' });

/** @type {{ dossier: string[], actor: string[], limit: number, cursor?: string | undefined }} */
const query = { dossier: [dossier], actor: [actor], limit: 100 };
do {
  const { items, nextCursor } = await answer(api.GET('/api/events', { params: { query } }));
  for (const { id } of items) {
    const { ref, citations } = await answer(api.GET('/api/events/{id}', { params: { path: { id } } }));
    for (const { quote, speaker, source, credibility } of citations) {
      if (quote === null || speaker?.slug !== actor) continue;
      console.log(`${ref}\t${source.reliability}${credibility}\t${source.publisher}\t${quote}`);
    }
  }
  query.cursor = nextCursor ?? undefined;
} while (query.cursor !== undefined);

import { EventFiles } from '../../src/exports/event-files.service.js';
import { EVENTS_CSV } from '../../src/exports/events-csv.js';
import { KeptDigests } from '../../src/exports/kept-digests.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addDossier, addEvent } from '../support/write.js';

let demarche: TestApp;
let oddId: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  oddId = await addDossier(demarche, 'odd');
});
afterAll(() => demarche.close());

it('the CSV is not made again to be counted while nothing is written, and is when something was', async () => {
  const files = demarche.app.get(EventFiles);
  const reply = { request: { protocol: 'http', host: 'localhost', url: '/api/exports/events.csv.manifest' } } as any;
  const kept = new KeptDigests<number>();
  let made = 0;
  const length = async (asked: { dossier?: string[] }) => {
    const { found } = await files.about(
      reply,
      EVENTS_CSV,
      { sort: 'when', ...asked },
      { seesDrafts: false },
      kept,
      async (pieces) => {
        made += 1;
        let bytes = 0;
        for await (const piece of pieces) bytes += Buffer.byteLength(piece);
        return bytes;
      },
    );
    return found;
  };
  const before = await length({});
  // What other tests write on this PostgreSQL makes it another, too: asked again until nothing was written.
  for (let tries = 0; tries < 50; tries += 1) {
    const last = made;
    expect(await length({})).toBe(before);
    if (made === last) break;
    expect(tries).toBeLessThan(49);
  }
  expect(await length({ dossier: ['odd'] })).not.toBe(before);
  const known = made;
  await addEvent(demarche, { dossierId: oddId, title: 'Another that makes it longer' });
  expect(await length({})).toBeGreaterThan(before);
  expect(made).toBe(known + 1);
  const { headers } = await ask(demarche, '/api/exports/events.csv.manifest?dossier=odd');
  const again = await ask(demarche, '/api/exports/events.csv.manifest?dossier=odd', {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

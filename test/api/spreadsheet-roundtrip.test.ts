import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { LONG } from '../support/campaign.js';
import { hostileBundle } from '../support/hostile-bundle.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';
import { settled, upload } from '../support/spreadsheets.js';

let demarche: TestApp;
let cookie: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: 'today' });
  cookie = (await signIn(demarche, 'editor')).cookie;
});
afterAll(() => demarche.close());

async function checkedFile(
  file: string | Uint8Array<ArrayBuffer>,
  mapping = {},
  dossier = 'iran-us-2025-2026',
): Promise<any> {
  const room = { ...demarche, cookies: { editor: cookie } };
  const { status, text, body } = await upload(room, 'editor', file, { dossier, mapping });
  if (status !== 201) throw new Error(`${status} ${text}`);
  return (await settled(room, 'editor', body.id)).body;
}

it('what goes out as CSV comes in again without a change', async () => {
  const { text } = await ask(demarche, '/api/exports/events.csv?dossier=iran-us-2025-2026');
  const found = await checkedFile(text);
  const { total } = (await ask(demarche, '/api/events?dossier=iran-us-2025-2026')).body;
  expect(found.errors).toEqual([]);
  expect([found.rows, found.outcomes]).toEqual([
    { total, ok: total, rejected: 0, duplicate: 0 },
    { create: 0, update: 0, unchanged: total },
  ]);
});

it('and where a cell is another, just that field of that event changes, and can be changed back', async () => {
  const { items } = (await ask(demarche, '/api/events?dossier=iran-us-2025-2026&q=muscat&limit=1')).body;
  const [{ ref, place, version }] = items as [{ ref: string; place: string; version: number }];
  const found = await checkedFile(`ref,title,when,place\r\n${ref},"${items[0].title}",${items[0].when},Nizwa\r\n`);
  expect(found.outcomes).toEqual({ create: 0, update: 1, unchanged: 0 });
  expect(found.preview[0]).toMatchObject({ changes: [{ field: 'place', before: place, after: 'Nizwa' }] });
  await send(demarche, cookie, `POST /api/imports/${found.id}/apply`, { reason: 'It was in Nizwa' });
  const room = { ...demarche, cookies: { editor: cookie } };
  expect((await settled(room, 'editor', found.id)).body).toMatchObject({ state: 'applied', undoable: true });
  const now = async () => (await ask(demarche, `/api/events/${ref}`)).body;
  expect(await now()).toMatchObject({ place: 'Nizwa', version: version + 1 });
  expect((await send(demarche, cookie, `DELETE /api/imports/${found.id}`)).status).toBe(204);
  expect(await now()).toMatchObject({ place, version: version + 2 });
});

it('and what goes out as a workbook, whose days are days', async () => {
  const response = await fetch(`${demarche.address}/api/exports/events.xlsx?dossier=iran-us-2025-2026`);
  const found = await checkedFile(new Uint8Array(await response.arrayBuffer()));
  expect([found.mapping.sheet, found.mapping.encoding]).toEqual(['events', null]);
  const { total } = found.rows;
  expect([found.errors, found.rows]).toEqual([[], { total, ok: total, rejected: 0, duplicate: 0 }]);
  expect(found.outcomes).toEqual({ create: 0, update: 0, unchanged: total });
  const start = found.columns.find(({ header }: any) => header === 'start_date');
  expect(start.samples[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
  const zip = await fetch(`${demarche.address}/api/exports/workbook.zip?dossier=iran-us-2025-2026`);
  const same = await checkedFile(new Uint8Array(await zip.arrayBuffer()));
  expect([same.mapping.sheet, same.mapping.encoding, same.sheets]).toEqual([
    'events',
    'utf-8',
    expect.arrayContaining(['actors', 'ledger']),
  ]);
  expect([same.rows, same.outcomes]).toEqual([found.rows, found.outcomes]);
});

it('and what goes out of a dossier whose texts are hostile: once it came in again, the same bytes go out', async () => {
  const bundle = await readBundle(hostileBundle(LONG ? 10_000 : 40));
  await demarche.app.get(BundleImportService).import(bundle, { author: 'Test', authorId: null, reason: null });
  for (const file of ['events.csv?bom=true', 'events.xlsx', 'workbook.zip']) {
    const address = new URL(`${demarche.address}/api/exports/${file}`);
    address.searchParams.set('dossier', 'hostile');
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    const found = await checkedFile(bytes, {}, 'hostile');
    const { total } = found.rows;
    expect([file, total, found.errors]).toEqual([file, bundle.events.length, []]);
    expect([file, found.outcomes]).toEqual([file, { create: 0, update: 0, unchanged: total }]);
    await send(demarche, cookie, `POST /api/imports/${found.id}/apply`, { reason: 'Nothing is another' });
    await settled({ ...demarche, cookies: { editor: cookie } }, 'editor', found.id);
    const again = new Uint8Array(await (await fetch(address)).arrayBuffer());
    expect([file, Buffer.compare(again, bytes)]).toEqual([file, 0]);
  }
}, 1_800_000);

it.each([
  ['fa', 'events.csv', 'عنوان', null],
  ['ar', 'events.xlsx', 'العنوان', 'الأحداث'],
] as const)('and what goes out with headings and words in %s, as %s', async (language, file, heading, sheet) => {
  const query = `dossier=iran-us-2025-2026&from=2026&headings=${language}`;
  const response = await fetch(`${demarche.address}/api/exports/${file}?${query}`);
  const found = await checkedFile(new Uint8Array(await response.arrayBuffer()));
  const { total } = found.rows;
  expect([found.errors, found.outcomes]).toEqual([[], { create: 0, update: 0, unchanged: total }]);
  expect(total).toBeGreaterThan(50);
  expect([found.mapping.title, found.mapping.sheet]).toEqual([[heading], sheet]);
  const kind = found.columns.find(({ field }: any) => field === 'kind');
  expect(kind.samples.join('')).not.toMatch(/[a-z]/);
});

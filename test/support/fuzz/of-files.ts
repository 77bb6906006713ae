import { settled, upload } from '../spreadsheets.js';
import { done, type Asked } from './asked.js';
import type { Sure } from './of-people.js';
import { HOME, type Place } from './place.js';

const SHEET = 'title,when,kind\nTalks of a sheet,2026-02-06,talks\nMore of them,2026-02-30,talks';
const BUNDLE = 'application/vnd.demarche.bundle+json';

const FINDINGS = {
  ...{ text: 'Talks were held in Muscat on Friday. Oman said so.', publishedOn: '2026-02-07', dossier: 'iran-us' },
};

/** Requests about files that come in, forms, and what is followed, as `WITHOUT_RECORD` names them. */
export const OF_FILES: Readonly<Record<string, Sure>> = {
  'POST /api/imports': async (place) => {
    const { text } = await done(place, { request: `GET /api/dossiers/${place.stage.dossier}/bundle.json` });
    return { request: 'POST /api/imports', file: { type: BUNDLE, content: renamed(text, next()) } };
  },
  'POST /api/imports/check': async (place) => {
    const { text } = await done(place, { request: `GET /api/dossiers/${place.stage.dossier}/bundle.json` });
    return { request: 'POST /api/imports/check', file: { type: BUNDLE, content: text } };
  },
  'PATCH /api/imports/{id}': async (place) => ({
    ...{ request: `PATCH /api/imports/${await sheet(place)}`, body: { mapping: { title: 'title', when: 'when' } } },
  }),
  'PUT /api/imports/{id}/new-actors': async (place) => ({
    ...{
      request: `PUT /api/imports/${await sheet(place)}/new-actors`,
      body: { items: [{ name: 'Oman', type: 'state' }] },
    },
  }),
  'POST /api/imports/{id}/apply': async (place) => ({
    ...{ request: `POST /api/imports/${await sheet(place)}/apply`, body: { rejected: 'skip', duplicates: 'create' } },
  }),
  'DELETE /api/imports/{id}': async (place) => ({ request: `DELETE /api/imports/${await sheet(place)}` }),
  'POST /api/spreadsheet-mappings': () => ({ request: 'POST /api/spreadsheet-mappings', body: mapping() }),
  'DELETE /api/spreadsheet-mappings/{id}': async (place) => {
    const { body } = await done(place, { request: 'POST /api/spreadsheet-mappings', body: mapping() });
    return { request: `DELETE /api/spreadsheet-mappings/${body.id}` };
  },
  'PUT /api/drafts/{key}': () => ({ request: 'PUT /api/drafts/event:new', body: { document: { title: 'Talks' } } }),
  'DELETE /api/drafts/{key}': async (place) => {
    await done(place, { request: 'PUT /api/drafts/event:old', body: { document: {} } });
    return { request: 'DELETE /api/drafts/event:old' };
  },
  'POST /api/desk/seen': () => ({ request: 'POST /api/desk/seen' }),
  'POST /api/findings': () => ({ request: 'POST /api/findings', body: FINDINGS }),
  'POST /api/follows': () => ({ request: 'POST /api/follows', body: FEED }),
  'POST /api/follows/desk': ({ receiver }) => ({
    ...{ request: 'POST /api/follows/desk', body: { way: 'webhook', target: receiver.address } },
  }),
  'PATCH /api/follows/{id}': async (place) => ({
    ...{ request: `PATCH /api/follows/${(await followed(place, FEED)).id}`, body: { paused: true } },
  }),
  'DELETE /api/follows/{id}': async (place) => ({ request: `DELETE /api/follows/${(await followed(place, FEED)).id}` }),
  'POST /api/follows/{id}/tests': async (place) => {
    const { id } = await followed(place, { ...FEED, way: 'webhook', target: place.receiver.address });
    return { request: `POST /api/follows/${id}/tests` };
  },
  'POST /api/follows/by-mail': async (place) => {
    await askedForNothing(place);
    return { request: 'POST /api/follows/by-mail', by: null, body: BY_MAIL };
  },
  'POST /api/follows/confirmation': async (place) => ({
    ...{ request: 'POST /api/follows/confirmation', by: null, body: { token: await mailed(place) } },
  }),
  'GET /api/follows/unsubscribe': async (place) => ({
    ...{ request: `GET /api/follows/unsubscribe?token=${await mailed(place)}`, by: null },
  }),
  'POST /api/follows/unsubscribe': async (place) => ({
    ...{ request: `POST /api/follows/unsubscribe?token=${await mailed(place)}`, by: null },
  }),
};

const FEED = { name: 'Talks', way: 'feed', filter: 'dossier=iran-us' };
const BY_MAIL = { filter: 'kind=talks', target: 'anybody@example.org' };

let number = 0;
const next = (): number => (number += 1);
const mapping = () => ({ name: `Journal ${next()}`, mapping: { title: 'Chose', when: 'Jour' } });

/** A spreadsheet that was sent and checked. */
async function sheet({ room }: Place): Promise<string> {
  const { body } = await upload(room, 'administrator', SHEET);
  return (await settled(room, 'administrator', body.id)).body.id;
}

async function followed(place: Place, body: object): Promise<{ id: string }> {
  // Whoever follows too much may not follow more.
  const { items } = (await done(place, { request: 'GET /api/follows' })).body;
  for (const { id } of items.slice(0, -20)) await done(place, { request: `DELETE /api/follows/${id}` });
  return (await done(place, { request: 'POST /api/follows', body })).body;
}

/** The secret of the mail that asks whether alerts are wanted. */
async function mailed(place: Place): Promise<string> {
  await askedForNothing(place);
  const before = place.box.mails.length;
  await done(place, { request: 'POST /api/follows/by-mail', by: null, body: BY_MAIL });
  const mail = (await place.box.until(before + 1))[before]!;
  return new RegExp(`${HOME.replace('.', '\\.')}/alerts#confirm=([\\w-]{43})`).exec(mail.text ?? '')?.[1] ?? 'none';
}

/** So many mails a day go to one address: it has had none. */
async function askedForNothing({ room }: Place): Promise<void> {
  await room.dataSource.query('DELETE FROM follow_requests');
}

/** A request about a spreadsheet, with cells of its own. */
export function sentSheet(cells: readonly (readonly string[])[], dossier: string): Asked {
  const form = new FormData();
  const text = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  form.append('file', new Blob([text]), 'events.csv');
  form.append('dossier', dossier);
  return { request: 'POST /api/imports', file: form };
}

/** The bundle of a dossier as that of another: with a slug and refs of its own. */
export function renamed(bundle: string, number: number): string {
  const { dossier } = JSON.parse(bundle) as { dossier: { slug: string; refPrefix: string } };
  return bundle
    .replaceAll(`"${dossier.slug}"`, `"of-a-bundle-${number}"`)
    .replaceAll(`"${dossier.refPrefix}-`, `"B${number}-`)
    .replaceAll(`"${dossier.refPrefix}"`, `"B${number}"`);
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { besidesQuestion } from '../support/besides-question.js';
import { listen } from '../support/listen.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

const { paths } = JSON.parse(readFileSync(resolve(__dirname, '../../openapi.json'), 'utf8')) as {
  paths: Record<string, { get?: object }>;
};
const GETS = Object.entries(paths).flatMap(([path, { get }]) => (get && path !== '/api/stream' ? [path] : []));

/** A word that stands nowhere else; what follows it says where it was planted. */
const WORD = 'zqxdraft';
/** Of what readers are told once the event is published. */
const TOLD = [
  'title',
  'summary',
  'place',
  'track',
  'actor',
  'alias',
  'body',
  'source',
  'publisher',
  'agency',
  'quote',
  'party',
];
/** Of what they never are. */
const UNTOLD = ['working', 'note', 'author', 'comment', 'form', 'reason'];

let room: Newsroom;
let published: { id: string; ref: string };
let draft: { id: string; slug: string };
let heard: () => Promise<string>;
beforeAll(async () => {
  room = await openNewsroom();
  published = await room.publish();
  await room.dataSource.query(`UPDATE users SET name = $1 WHERE name IN ('The researcher', 'The editor')`, [
    `${WORD}author`,
  ]);
  const ear = await listen(room);
  await ear.until(({ name }) => name === 'ready');
  heard = async () => {
    // Whatever was told before it has been heard with it.
    const last = await room.publish({ title: `Later ${Math.random()}` });
    return JSON.stringify(await ear.until(({ data }) => data['id'] === last.id));
  };
  await plant();
});
afterAll(() => room.close());

async function plant(): Promise<void> {
  const ministry = { name: `${WORD}body`, type: 'body', slug: `${WORD}-body` };
  await done('POST /api/actors', ministry);
  const tenures = [{ office: 'Envoy', body: ministry.slug }];
  const envoy = { name: `${WORD}actor`, aliases: [`${WORD}alias`], type: 'person', slug: `${WORD}-envoy`, tenures };
  await done('POST /api/actors', envoy);
  await done('POST /api/sources', {
    ...{ slug: `${WORD}-page`, url: `https://example.net/${WORD}source`, title: `${WORD}source`, language: 'en' },
    ...{ publisher: `${WORD}publisher`, agencies: [`${WORD}agency`], note: `${WORD}note`, publishedOn: '2026-02-06' },
  });
  await done('POST /api/actors', { name: `${WORD}party`, type: 'state', slug: `${WORD}-party` });
  await done('POST /api/dossiers', { title: `${WORD}title`, slug: `${WORD}-dossier`, parties: [`${WORD}-party`] });
  draft = await done('POST /api/events', {
    ...{
      dossier: `${WORD}-dossier`,
      kind: 'talks',
      title: `${WORD}working`,
      summary: `${WORD}summary`,
      when: '2026-02-06',
    },
    ...{ place: `${WORD}place`, track: `${WORD}track`, reason: `${WORD}reason` },
    participations: [{ actor: `${WORD}-envoy`, role: 'party' }],
    citations: [{ source: `${WORD}-page`, quote: `${WORD}quote`, language: 'en', speaker: `${WORD}-envoy` }],
  });
  await done(`PATCH /api/events/${draft.id}`, { title: `${WORD}title` });
  await done(`POST /api/events/${draft.id}/comments`, { comment: `${WORD}comment` });
  await done('PUT /api/drafts/new-event', { title: `${WORD}form` });
}

async function done(request: string, body: object): Promise<any> {
  const answer = await room.say('editor', request, body, /^PATCH|review$/.test(request) ? '*' : undefined);
  if (answer.status >= 300) throw new Error(`${request}: ${answer.status} ${answer.text}`);
  return answer.body;
}

const NAMED: Record<string, () => string[]> = {
  events: () => [draft.id, draft.slug, published.ref],
  actors: () => [`${WORD}-envoy`, `${WORD}-body`, `${WORD}-party`, 'iran'],
  sources: () => [`${WORD}-page`, 'report'],
  publishers: () => [`${WORD}publisher`, `${WORD}agency`, 'the-example'],
  dossiers: () => [`${WORD}-dossier`, 'iran-us'],
};
const QUERIES = [
  '',
  `q=${WORD}`,
  `dossier=${WORD}-dossier`,
  'lang=fr',
  'knownOn=2030-01-01',
  'sides=iran&sides=us',
  'issue=sanctions',
];

/** What a question cannot be asked without. */
const ALWAYS: Readonly<Record<string, string>> = { '/api/timeline/tile': 'step=13&tile=60' };

/** Every GET that there is, of what is hidden and of what is not, with whatever reaches it. */
function addresses(path: string): string[] {
  const [, list = ''] = /^\/api\/(\w+)\/\{id\}/.exec(path) ?? [];
  const filled = (NAMED[list]?.() ?? [draft.id])
    .map((id) =>
      path
        .replace('{id}', id)
        .replace('{version}', '1')
        .replace(/\{\w+\}/g, 'new-event'),
    )
    .filter((address, at, all) => all.indexOf(address) === at);
  return filled.flatMap((address) =>
    QUERIES.map((query) => {
      const asked = [ALWAYS[path] ?? '', query].filter((part) => part !== '').join('&');
      return asked === '' ? address : `${address}?${asked}`;
    }),
  );
}

/** Planted words in what anybody is answered, by where they were planted; a refusal may repeat what it was asked. */
async function planted(): Promise<string[]> {
  const found = new Set<string>();
  const asked = async (address: string): Promise<void> => {
    const { status, text } = await room.say(null, `GET ${address}`);
    expect([address, status < 500]).toEqual([address, true]);
    if (status < 400) for (const [, part] of besidesQuestion(text, address).matchAll(MARK)) found.add(part!);
  };
  // One by one: of many at once a slow machine tells some that it is busy.
  for (const address of GETS.flatMap(addresses)) await asked(address);
  return [...found].sort();
}

const MARK = new RegExp(`${WORD}-?([a-z]+)`, 'gi');

it('nothing of a draft is in an answer to anybody, or in the stream; once it is published, only what it tells', async () => {
  expect(await planted()).toEqual([]);
  expect(await heard()).not.toContain(WORD);
  await done(`POST /api/events/${draft.id}/review`, { to: 'published', comment: `${WORD}comment` });
  const now = await planted();
  expect(now).toEqual(expect.arrayContaining(TOLD));
  expect(now.filter((part) => UNTOLD.includes(part))).toEqual([]);
  const stream = await heard();
  for (const { slug } of [{ slug: `${WORD}-envoy` }, { slug: `${WORD}-page` }, { slug: `${WORD}-dossier` }]) {
    expect(stream).toContain(slug);
  }
  expect(UNTOLD.filter((part) => stream.includes(WORD + part))).toEqual([]);
  await done(`POST /api/events/${draft.id}/review`, { to: 'retracted', comment: 'Not so' });
  expect(await planted()).toEqual([]);
});

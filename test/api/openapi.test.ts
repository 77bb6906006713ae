import committed from '../../openapi.json';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { misfits, type Schema } from '../support/misfits.js';
import { send, signIn } from '../support/people.js';
import { upload } from '../support/spreadsheets.js';

let demarche: TestApp;
/** An administrator's, who may ask for everything. */
let headers: { cookie: string };
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  headers = { cookie: (await signIn(demarche, 'administrator')).cookie };
  await upload(
    { ...demarche, cookies: { administrator: headers.cookie } },
    'administrator',
    'title,when\nTalks,2026-02-30',
    {
      dossier: 'iran-us-2025-2026',
    },
  );
});
afterAll(() => demarche.close());

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}
const PATHS = committed.paths as unknown as Record<string, { get?: Operation }>;
const SCHEMAS = committed.components.schemas as unknown as Record<string, Schema>;

function operationsOf({ paths }: { paths: object }): string[] {
  return Object.entries(paths).flatMap(([path, methods]: [string, Record<string, { operationId: string }>]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${method} ${path} ${operationId}`),
  );
}

/** What a question cannot be asked without. */
const QUERY: Record<string, string> = {
  '/api/actors/alike': '?name=Iran',
  '/api/narratives': '?sides=iran&sides=us',
  '/api/oembed': '?url=/d/iran-us-2025-2026',
  '/api/search': '?q=iran',
  '/api/search/suggestions': '?q=iran',
  '/api/timeline/tile': '?step=14&tile=30',
  '/api/positions': '?issue=enrichment',
};

/** What stands for `{id}` or `{key}`: the first of the list that the path belongs to, or what is put there first. */
async function filledIn(path: string): Promise<string> {
  if (path.endsWith('{key}')) {
    const filled = path.replace('{key}', 'event:new');
    const json = { ...headers, 'content-type': 'application/json' };
    await ask(demarche, filled, { method: 'PUT', headers: json, body: '{"title":"Talks"}' });
    return filled;
  }
  if (path.startsWith('/api/follows/{id}')) return followed(path);
  if (!path.includes('{id}')) return path + (QUERY[path] ?? '');
  const { body } = await ask(demarche, path.slice(0, path.indexOf('/{id}')), { headers });
  const [{ id }] = body.items;
  const filled = path.replace('{id}', id).replace('{version}', '1');
  const [list = '', suggestion] = filled.split('/{suggestion}');
  return suggestion === undefined ? filled : `${list}/${await suggestedIn(list)}`;
}

/** What is followed is there once somebody follows it; a feed opens by the secret in its address. */
async function followed(path: string): Promise<string> {
  const way = path.endsWith('.ics') ? 'calendar' : 'feed';
  const { body } = await ask(demarche, '/api/follows', send('POST', { name: way, way, filter: '' }, headers));
  return path.endsWith('deliveries') ? path.replace('{id}', body.id) : body.address.replace(demarche.address, '');
}

/** What can be suggested of each list. */
const SUGGESTED: Record<string, object> = {
  ...{ events: { place: 'Rome' }, actors: { aliases: ['Rome'] }, sources: { note: 'Rome' } },
  ...{ publishers: { note: 'Rome' }, dossiers: { summary: 'Rome' } },
};

async function suggestedIn(list: string): Promise<string> {
  const changes = SUGGESTED[list.split('/')[2] ?? ''];
  const suggestion = { baseVersion: 1, changes, reason: 'A slip' };
  const { body } = await ask(demarche, list, send('POST', suggestion, headers));
  return body.items[0].id;
}

describe('the OpenAPI document', () => {
  // Nest's compiler plugin fills in the fields of the schemas, and tests run without it: the whole of the file is
  // compared with the built program by the check for stale files.
  it('is version 3.1 and offers what the committed one offers', async () => {
    const { status, type, body } = await ask(demarche, '/api/openapi.json');
    expect([status, type, body.openapi]).toEqual([200, expect.stringMatching(/^application\/json/), '3.1.0']);
    expect(operationsOf(body)).toEqual(operationsOf(committed));
  });

  it('knows nothing of OpenAPI 3.0', () => {
    expect(JSON.stringify(committed)).not.toMatch(/"nullable":/);
  });

  it('says of every total whether it is an estimate', () => {
    // Of what was written of one record there are never so many.
    const silent = Object.entries(SCHEMAS).flatMap(([name, { properties = {} }]) =>
      'total' in properties && 'nextCursor' in properties && !('totalIsEstimate' in properties) ? [name] : [],
    );
    expect(silent).toEqual(['RevisionsPageDto']);
  });

  it('refers to schemas that are there', () => {
    const refs = [...JSON.stringify(committed).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(refs.length).toBeGreaterThan(0);
    expect(refs.map(([, name]) => name).filter((name) => !(String(name) in SCHEMAS))).toEqual([]);
  });

  // Some only lead a browser on to another page, and a stream has no end: what it says is held by its own test.
  const tells = (path: string) => {
    const content = PATHS[path]?.get?.responses['200']?.content;
    return PATHS[path]?.get?.responses['200'] && !('text/event-stream' in (content ?? {}));
  };
  it.each(Object.keys(PATHS).filter(tells))('tells the truth about GET %s', async (path) => {
    const { status, type, body } = await ask(demarche, await filledIn(path), { headers });
    expect(status).toBe(200);
    const content = PATHS[path]?.get?.responses['200']?.content ?? {};
    const schema = content[type.split(';')[0] ?? '']?.schema;
    expect([type, Object.keys(content), schema !== undefined]).toEqual([type, Object.keys(content), true]);
    if (body !== null) expect(misfits(body, schema ?? {}, SCHEMAS)).toEqual([]);
  });

  it('tells the truth about every event of the demo', async () => {
    const { body } = await ask(demarche, '/api/events?limit=500');
    const schema = PATHS['/api/events/{id}']?.get?.responses['200']?.content?.['application/json']?.schema ?? {};
    for (const { id } of body.items) {
      expect([id, misfits((await ask(demarche, `/api/events/${id}`)).body, schema, SCHEMAS)]).toEqual([id, []]);
    }
  });

  it('tells the truth about a problem', async () => {
    const { body } = await ask(demarche, '/api/events?limit=0');
    expect(misfits(body, SCHEMAS['ProblemDto'] ?? {}, SCHEMAS)).toEqual([]);
  });
});

describe('the page that shows it', () => {
  it('is HTML with every script and style that it needs', async () => {
    const { status, type, text } = await ask(demarche, '/api/docs');
    expect([status, type]).toEqual([200, expect.stringMatching(/^text\/html/)]);
    const files = [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
    expect(files).toEqual(expect.arrayContaining([expect.stringMatching(/swagger-ui-init\.js$/)]));
    for (const file of files) {
      const answer = await ask(demarche, new URL(file, `${demarche.address}/api/docs`).pathname);
      expect([file, answer.status, answer.type]).toEqual([file, 200, expect.stringMatching(/javascript|css/)]);
    }
  });
});

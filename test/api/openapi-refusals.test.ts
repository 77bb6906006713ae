import openapi from '../../openapi.json';
import { PERMISSIONS } from '../../src/domain/permissions.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { signIn } from '../support/people.js';

let demarche: TestApp;
let administrator: { cookie: string };
let reader: { cookie: string };
beforeAll(async () => {
  demarche = await startTestApp();
  administrator = { cookie: (await signIn(demarche, 'administrator')).cookie };
  reader = { cookie: (await signIn(demarche, 'reader')).cookie };
});
afterAll(() => demarche.close());

interface Operation {
  'x-permission': string;
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: object;
  responses: Record<string, object>;
}
const ROUTES = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods as unknown as Record<string, Operation>).map(([method, operation]) => ({
    ...{ method: method.toUpperCase(), path, name: operation.operationId, operation },
  })),
);

const NOBODY = '00000000-0000-7000-8000-000000000000';

interface Wrong {
  id?: string;
  query?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks a route in a wrong way; the status where it is a refusal, else null. A stream is not listened to. */
async function refusalOf(method: string, path: string, wrong: Wrong): Promise<number | null> {
  const { id = NOBODY, query = '', headers = {}, body } = wrong;
  const address = demarche.address + path.replaceAll('{version}', '1').replaceAll(/\{\w+\}/g, id) + query;
  const sent = body === undefined ? {} : { body, headers: { 'content-type': 'application/json', ...headers } };
  const response = await fetch(address, { method, headers, ...sent, redirect: 'manual' });
  await response.body?.cancel();
  return response.status >= 400 ? response.status : null;
}

/** Ways of being wrong that each route can be asked in. */
function wrongWays({ parameters = [], requestBody, 'x-permission': rule }: Operation): Wrong[] {
  const matches = parameters.some(({ name }) => name === 'If-Match');
  const by: Record<string, string> = matches ? { ...administrator, 'if-match': '"1"' } : administrator;
  const bodies = requestBody ? ['{}', '{', '[]', '{"nothing":"such"}'] : [undefined];
  const withBody: Wrong[] = bodies.map((body) => ({ headers: by, ...(body === undefined ? {} : { body }) }));
  const text = { ...by, 'content-type': 'application/x-nothing' };
  return [
    ...withBody,
    ...(requestBody
      ? [
          { headers: text, body: 'words' },
          { headers: by, body: `"${'x'.repeat(2 ** 20)}"` },
        ]
      : []),
    { headers: administrator, ...(requestBody ? { body: '{}' } : {}) },
    { headers: by, id: '%20', ...(requestBody ? { body: '{}' } : {}) },
    ...(parameters.some((one) => one.in === 'query') ? [{ headers: by, query: '?nothing=such' }] : []),
    ...(rule in PERMISSIONS ? [{}, { headers: reader }] : []),
    { headers: { ...by, origin: 'https://evil.example' }, ...(requestBody ? { body: '{}' } : {}) },
    { headers: { ...by, 'idempotency-key': '' }, ...(requestBody ? { body: '{}' } : {}) },
    ...(rule === 'public' ? [] : [{ headers: { authorization: 'Bearer dem_nothing' } }]),
  ];
}

/** What {@link wrongWays} provokes wherever it can happen, wrong passwords excepted; others need a record that is there. */
const PROVOKED = ['401', '403', '413', '415'];

describe('the description of the API', () => {
  it.each(ROUTES)('tells of every refusal of $name, and of none that is not', async ({ method, path, operation }) => {
    const told = Object.keys(operation.responses);
    const met = new Set<string>();
    for (const wrong of wrongWays(operation)) {
      const status = await refusalOf(method, path, wrong);
      if (status !== null) met.add(String(status));
    }
    expect([...met].filter((status) => !told.includes(status))).toEqual([]);
    const isPublic = operation['x-permission'] === 'public';
    const provoked = PROVOKED.filter((status) => told.includes(status) && !(isPublic && status === '401'));
    expect(provoked.filter((status) => !met.has(status))).toEqual([]);
  });

  it('gives each refusal a sentence and the shape of a problem', async () => {
    const { body } = await ask(demarche, '/api/openapi.json');
    const told = Object.entries(body.components.responses as Record<string, { description: string; content: object }>);
    expect(told.length).toBeGreaterThan(10);
    for (const [name, { description, content }] of told) {
      expect([name, description, Object.keys(content)]).toEqual([
        name,
        expect.stringMatching(/^`\w+`: /),
        ['application/problem+json'],
      ]);
    }
  });
});

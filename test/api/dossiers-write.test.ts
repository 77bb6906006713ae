import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';

let demarche: TestApp;
let editor: string;
beforeAll(async () => {
  demarche = await startTestApp();
  editor = (await signIn(demarche, 'editor')).cookie;
});
afterAll(() => demarche.close());

/** As those who write: readers see what something published uses. */
const read = (path: string) => send(demarche, editor, `GET ${path}`);

const post = (body: unknown) => send(demarche, editor, 'POST /api/dossiers', body);

describe('a dossier', () => {
  it('reads back as it was opened, with a slug and a prefix of its title', async () => {
    const given = { title: 'Grain corridor talks', summary: 'From 2022 on.', languages: ['en', 'UK'] };
    const { status, body } = await post(given);
    expect(status).toBe(201);
    const made = { slug: 'grain-corridor-talks', refPrefix: 'GRCOTA', languages: ['en', 'uk'] };
    expect(body).toMatchObject({ ...given, ...made, version: 1 });
    expect((await read('/api/dossiers/grain-corridor-talks')).body).toEqual(body);
  });

  it('tells which one has its slug or prefix already', async () => {
    const { body: first } = await post({ title: 'First', slug: 'first', refPrefix: 'FIRST' });
    const existing = { id: first.id, slug: 'first' };
    expect((await post({ title: 'Second', slug: 'first' })).body).toMatchObject({ code: 'conflict', existing });
    const { status, body } = await post({ title: 'Second', refPrefix: 'FIRST' });
    expect([status, body.existing, body.errors[0].pointer]).toEqual([409, existing, '/refPrefix']);
  });

  it('changes, but for slug and prefix', async () => {
    const { body } = await post({ title: 'Prisoners' });
    const path = `PATCH /api/dossiers/${body.slug}`;
    const changed = await send(demarche, editor, path, { summary: 'An exchange.' }, 1);
    const words = { en: { title: 'Prisoners', sentence: '', summary: 'An exchange.' } };
    expect(changed.body).toEqual({
      ...body,
      summary: 'An exchange.',
      words,
      version: 2,
      updatedAt: expect.any(String),
    });
    for (const name of ['slug', 'refPrefix']) {
      const refused = await send(demarche, editor, path, { [name]: 'X' }, 2);
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, `/${name}`]);
    }
    expect((await send(demarche, editor, path, { title: 'Late' }, 1)).status).toBe(412);
  });

  it.each<[string, object]>([
    ['/title', { title: ' ' }],
    ['/refPrefix', { refPrefix: 'irus' }],
    ['/languages', { languages: ['farsi'] }],
    ['/languages', { languages: ['en', 'EN'] }],
    ['/summary', { summary: 'a\0b' }],
    ['/slug', { slug: 'a--b' }],
    ['/sentence', { sentence: 'x'.repeat(161) }],
    ['/translations', { translations: { french: { title: 'X' } } }],
    ['/translations', { translations: { fr: { name: 'X' } } }],
    ['/parties/0', { parties: ['nobody-at-all'] }],
    ['/issues/0/labels', { issues: [{ labels: {} }] }],
    ['/issues/1/slug', { issues: [{ labels: { en: 'Tariffs' } }, { slug: 'tariffs', labels: { en: 'Duties' } }] }],
  ])('names %s where it is wrong (case %#)', async (pointer, given) => {
    const { status, body } = await post({ title: 'Wrong', ...given });
    expect([status, body.errors.map((error: { pointer: string }) => error.pointer)]).toEqual([400, [pointer]]);
  });

  it.each([
    ['reader', 403],
    ['researcher', 201],
    ['editor', 201],
  ] as const)(
    'is opened by whoever writes, and seen by readers once something in it is published: %s %i',
    async (role, status) => {
      const { cookie } = await signIn(demarche, role);
      expect((await send(demarche, cookie, 'POST /api/dossiers', { title: `By a ${role}` })).status).toBe(status);
      expect((await send(demarche, null, `GET /api/dossiers/by-a-${role}`)).status).toBe(404);
    },
  );
});

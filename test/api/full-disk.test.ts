import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let demarche: Newsroom;
beforeAll(async () => {
  demarche = await openNewsroom();
  // As PostgreSQL itself says it when it cannot extend a table.
  await demarche.dataSource.query(`
    CREATE FUNCTION find_no_room() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'could not extend file "base/1/2": No space left on device' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER find_no_room BEFORE INSERT ON dossiers EXECUTE FUNCTION find_no_room()`);
});
afterAll(() => demarche.close());

const DOSSIER = { title: 'Another', slug: 'another', languages: ['en'] };

it('a full disk is told as what it is, to whoever writes and to whoever asks whether all is ready, until half a minute after', async () => {
  expect((await demarche.say(null, 'GET /health/ready')).status).toBe(200);
  const refused = await demarche.say('editor', 'POST /api/dossiers', DOSSIER);
  const unready = await demarche.say(null, 'GET /health/ready');
  for (const { status, body, headers } of [refused, unready]) {
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'disk_full', '60']);
    expect(body.detail).toMatch(/disk of the database is full/);
  }
  // Reading goes on.
  expect((await demarche.say(null, 'GET /api/dossiers')).status).toBe(200);

  const then = performance.now();
  const clock = jest.spyOn(performance, 'now').mockReturnValue(then + 31_000);
  const ready = await demarche.say(null, 'GET /health/ready');
  clock.mockRestore();
  expect(ready.status).toBe(200);
  await demarche.dataSource.query('DROP TRIGGER find_no_room ON dossiers');
  expect((await demarche.say('editor', 'POST /api/dossiers', DOSSIER)).status).toBe(201);
});

import { Database } from '../../src/database/database.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { wronglyPublic } from '../support/public-by-counting.js';
import { addActor } from '../support/write.js';

let demarche: Newsroom;
beforeAll(async () => {
  demarche = await openNewsroom();
});
afterAll(() => demarche.close());

/** Resolves for everybody once all of `many` have come. */
function meeting(many: number): () => Promise<void> {
  let come = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>((done) => (open = done));
  return () => {
    come += 1;
    if (come === many) open();
    return all;
  };
}

/** Locks two actors one after the other, the other two after both have the first; how often it began. */
async function crossing(slugs: readonly [string, string], met: () => Promise<void>): Promise<number> {
  let begun = 0;
  await demarche.app.get(Database).write(async (manager) => {
    begun += 1;
    for (const slug of slugs) {
      await manager.query('SELECT FROM actors WHERE slug = $1 FOR UPDATE', [slug]);
      if (begun === 1) await met();
    }
  });
  return begun;
}

it('does a transaction again that another one stood in the way of', async () => {
  const met = meeting(2);
  const begun = await Promise.all([crossing(['iran', 'us'], met), crossing(['us', 'iran'], met)]);
  expect([...begun].sort()).toEqual([1, 2]);
});

it('tells whoever was in the way too often when to come back', async () => {
  const path = '/api/dossiers';
  await demarche.dataSource.query(`
    CREATE FUNCTION stand_in_the_way() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = 'serialization_failure'; END $$;
    CREATE TRIGGER stand_in_the_way BEFORE INSERT ON dossiers EXECUTE FUNCTION stand_in_the_way()`);
  const dossier = { title: 'Another', slug: 'another', languages: ['en'] };
  const { status, headers, body } = await demarche.say('editor', `POST ${path}`, dossier);
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'busy', '1']);
  await demarche.dataSource.query('DROP TRIGGER stand_in_the_way ON dossiers');
  expect((await demarche.say('editor', `POST ${path}`, dossier)).status).toBe(201);
});

it('merges actors while everybody writes events of theirs, and fails nobody', async () => {
  const doubles = ['one', 'two', 'three', 'four'];
  for (const slug of doubles) await addActor(demarche, { slug });
  const events: { id: string }[] = [];
  for (let n = 0; n < 6; n += 1) {
    events.push(await demarche.record({ participations: doubles.map((actor) => ({ actor, role: 'party' })) }));
  }
  const merges = doubles.map((slug) =>
    demarche.say('editor', `POST /api/actors/${slug}/merge`, { into: 'oman', reason: 'The same' }),
  );
  const writes = events.flatMap(({ id }, n) =>
    doubles.map((actor) => {
      const role = (['observer', 'host', 'guarantor'] as const)[n % 3];
      return demarche.say('researcher', `POST /api/events/${id}/participations`, { actor, role });
    }),
  );
  const merged = (await Promise.all(merges)).map(({ status }) => status);
  expect(merged).toEqual(doubles.map(() => 200));
  // Whoever comes second with the same actor in the same role is told so; nobody is told that it was our fault.
  const refused = (await Promise.all(writes)).filter(({ status }) => status !== 201);
  const codes = refused.map(({ body }) => body.errors?.[0].code ?? body.code);
  expect(codes.filter((code) => code !== 'given_twice' && code !== 'participations_once')).toEqual([]);
  const rows = await demarche.dataSource.query<{ left: string }[]>(
    `SELECT count(*) AS left FROM participations p JOIN actors a ON a.id = p.actor_id WHERE a.merged_into_id IS NOT NULL`,
  );
  expect(rows[0]?.left).toBe('0');
});

it('restores a version whose actors have been merged since, and lets nobody stand there twice', async () => {
  for (const slug of ['first', 'second']) await addActor(demarche, { slug });
  const ordinal = { issue: 'sanctions', stance: 'lift them' };
  const event = await demarche.record({
    participations: ['first', 'second'].map((actor) => ({ actor, role: 'party' })),
    issues: ['first', 'second'].map((actor) => ({ ...ordinal, actor })),
  });
  const path = `/api/events/${event.id}`;
  await demarche.say('researcher', `PATCH ${path}`, { participations: [], issues: [] }, event.version);
  expect(
    (await demarche.say('editor', 'POST /api/actors/first/merge', { into: 'second', reason: 'The same' })).status,
  ).toBe(200);
  const { status, body } = await demarche.say('researcher', `POST ${path}/revisions/1/restore`, {}, '*');
  expect(status).toBe(200);
  expect(body.participations.map(({ actor }: any) => actor.slug)).toEqual(['second']);
  expect(body.issues.map(({ actor, stance }: any) => [actor.slug, stance])).toEqual([['second', 'lift them']]);
});

it('tells what is public right whoever publishes, withdraws, names and unnames it at once', async () => {
  const actors = ['north', 'south', 'east', 'west'];
  for (const slug of actors) await addActor(demarche, { slug });
  const participations = actors.map((actor) => ({ actor, role: 'party' }));
  const events: { id: string }[] = [];
  for (let n = 0; n < 4; n += 1) events.push(await demarche.publish({ participations }));
  const write = (n: number, { id }: { id: string }) => {
    const path = `/api/events/${id}`;
    const review = (to: string) => () => demarche.say('editor', `POST ${path}/review`, { to, comment: 'So' }, '*');
    const name = (named: object[]) => () =>
      demarche.say('editor', `PATCH ${path}`, { participations: named, reason: 'So' }, '*');
    return [review('retracted'), review('published'), name([]), name(participations)][n % 4]!();
  };
  for (let round = 0; round < 6; round += 1) {
    const answers = await Promise.all(
      events.flatMap((event, n) => [write(round + n, event), write(round + n + 1, event)]),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await wronglyPublic(demarche)).toEqual([]);
  }
});

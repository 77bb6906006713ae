import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { listen, type Ear } from '../support/listen.js';
import { signIn } from '../support/people.js';
import { addActor } from '../support/write.js';

const MOST = 200;

let demarche: TestApp;
const ears: Ear[] = [];
let cookie: string;
beforeAll(async () => {
  demarche = await startTestApp();
  cookie = (await signIn(demarche, 'researcher')).cookie;
  while (ears.length < MOST) ears.push(await listen(demarche, { cookie }));
});
afterAll(async () => {
  for (const ear of ears) ear.close();
  await demarche.close();
});

/** The ids of what is told up to a change of `actor`. */
async function heard(ear: Ear, actor: string): Promise<unknown[]> {
  return (await ear.until(({ data }) => data['id'] === actor)).flatMap(({ data }) => data['id'] ?? []);
}

describe('as many listeners as a process takes', () => {
  it('all hear the same change, once, over one connection to the database', async () => {
    const actor = await addActor(demarche);
    expect(await Promise.all(ears.map((ear) => heard(ear, actor)))).toEqual(ears.map(() => [actor]));
    const [row] = await demarche.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%c.was_there%' AND pid <> pg_backend_pid()`,
    );
    expect(row?.n).toBe(1);
  });

  it('leave no room for one more, who is told when to come back, and then goes on from where it was', async () => {
    const refused = await ask(demarche, '/api/stream');
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'busy', '30']);
    const leaving = ears.pop();
    leaving?.close();
    const actor = await addActor(demarche);
    const back = await returning(leaving?.lastId() ?? '');
    ears.push(back);
    expect(await heard(back, actor)).toEqual([actor]);
  });
});

/** Comes back as a browser does, until it is let in: the server takes a moment to see that somebody has left. */
async function returning(since: string): Promise<Ear> {
  for (;;) {
    try {
      return await listen(demarche, { cookie, since });
    } catch (error) {
      if (!String(error).includes('503')) throw error;
    }
  }
}

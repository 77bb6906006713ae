import fc from 'fast-check';
import { Client } from 'pg';
import { KeptAnswers } from '../../src/common/kept-answers.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { testAdministrator } from '../support/test-server.js';

let app: TestApp;
let answers: KeptAnswers;
beforeAll(async () => {
  app = await startTestApp();
  answers = app.app.get(KeptAnswers);
  await app.dataSource.query('CREATE TABLE said (word text)');
});
beforeEach(() => app.setNow('2026-07-10T12:00:00.100Z'));
afterAll(() => app.close());

const say = (word: string) => app.dataSource.query('INSERT INTO said VALUES ($1)', [word]);
const said = async () => {
  const rows = await app.dataSource.query<{ word: string }[]>('SELECT word FROM said ORDER BY word');
  return rows.map(({ word }) => word).join(' ');
};

/** Asks until what is answered was made before: others write beside us on the same server, of which each makes it new. */
async function askUntilKept(question: string, work: () => Promise<string> = said): Promise<string> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    let isMade = false as boolean;
    const answer = await answers.answer([question], () => {
      isMade = true;
      return work();
    });
    if (!isMade) return answer;
  }
  throw new Error('It was made anew each time');
}

it('is given again while nothing is written', async () => {
  expect(await askUntilKept('nothing')).toBe('');
});

it('is another once something is written', async () => {
  await askUntilKept('written');
  for (const word of ['a', 'b', 'c']) {
    await say(word);
    expect(await askUntilKept('written')).toBe(await said());
  }
});

it('is another when what somebody had begun to write earlier becomes true', async () => {
  const writer = app.dataSource.createQueryRunner();
  await writer.startTransaction();
  await writer.query(`INSERT INTO said VALUES ('late')`);
  await say('sooner');
  expect(await askUntilKept('begun')).not.toContain('late');
  await writer.commitTransaction();
  await writer.release();
  expect(await answers.answer(['begun'], said)).toContain('late');
});

it('is not kept when something is written while it is made', async () => {
  const meanwhile = async () => {
    const before = await said();
    await say('meanwhile');
    return before;
  };
  expect(await answers.answer(['made'], meanwhile)).not.toContain('meanwhile');
  expect(await answers.answer(['made'], said)).toContain('meanwhile');
});

it('is made again in the next second, for what is overdue depends on the hour', async () => {
  await askUntilKept('hour', () => Promise.resolve('before'));
  app.setNow('2026-07-10T12:00:01.000Z');
  expect(await answers.answer(['hour'], () => Promise.resolve('after'))).toBe('after');
});

/** How many of ten who ask, one after the other, have the answer made anew. */
async function madeOfTen(question: string, work: () => Promise<string>): Promise<number> {
  let made = 0;
  for (let n = 0; n < 10; n += 1)
    await answers.answer([question], () => {
      made += 1;
      return work();
    });
  return made;
}

it('is not kept where it is larger than an eighth of what is kept in all, question and letters beyond Latin counted', async () => {
  expect(await madeOfTen('huge', () => Promise.resolve('x'.repeat(2_000_001)))).toBe(10);
  expect(await madeOfTen(`long ${'x'.repeat(2_000_001)}`, () => Promise.resolve('short'))).toBe(10);
});

it('is told where the database does not say any more in which state it is', async () => {
  const administrator = new Client({ ...testAdministrator(), database: 'postgres' });
  await administrator.connect();
  const name = app.database.connection.database;
  try {
    const answer = await answers.answer(['lost'], async () => {
      await administrator.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await administrator.query(
        `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1 AND application_name LIKE 'demarche%'`,
        [name],
      );
      return 'made before';
    });
    expect(answer).toBe('made before');
  } finally {
    await administrator.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await administrator.end();
  }
});

/** What two who write may do, one step after the other; each ends what it began. */
const STEPS = ['begin', 'write', 'savepoint', 'undo', 'commit', 'give up', 'alone', 'ask', 'ask'] as const;
const step = fc.record({ of: fc.constantFrom(...STEPS), by: fc.constantFrom(0, 1) });

it('is what the database says, whoever begins, writes, gives up and commits meanwhile, and in whatever order', async () => {
  const writers = [app.dataSource.createQueryRunner(), app.dataSource.createQueryRunner()];
  let number = 0;
  const done = async (of: (typeof STEPS)[number], by: number): Promise<void> => {
    const writer = writers[by];
    if (!writer) return;
    const isOpen = writer.isTransactionActive;
    if (of === 'begin' && !isOpen) await writer.startTransaction();
    if (of === 'write' && isOpen) await writer.query(`INSERT INTO said VALUES ($1)`, [`w${(number += 1)}`]);
    if (of === 'savepoint' && isOpen) await writer.query('SAVEPOINT here');
    if (of === 'undo' && isOpen)
      await writer.query('ROLLBACK TO SAVEPOINT here').catch(() => writer.rollbackTransaction());
    if (of === 'commit' && isOpen) await writer.commitTransaction();
    if (of === 'give up' && isOpen) await writer.rollbackTransaction();
    if (of === 'alone') await say(`a${(number += 1)}`);
    if (of === 'ask') expect(await answers.answer(['property'], said)).toBe(await said());
  };
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        for (const { of, by } of steps) await done(of, by);
        for (const by of [0, 1]) await done('commit', by);
        await done('ask', 0);
      }),
      { numRuns: 40 },
    );
  } finally {
    for (const writer of writers) await writer.release();
  }
});

it('goes by the whole question', async () => {
  expect(await askUntilKept('one', () => Promise.resolve('one'))).toBe('one');
  expect(await answers.answer(['another'], () => Promise.resolve('another'))).toBe('another');
});

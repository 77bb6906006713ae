import { KeptAnswers } from '../../src/common/kept-answers.js';
import { startTestApp, type TestApp } from '../support/app.js';

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

it('goes by the whole question', async () => {
  expect(await askUntilKept('one', () => Promise.resolve('one'))).toBe('one');
  expect(await answers.answer(['another'], () => Promise.resolve('another'))).toBe('another');
});

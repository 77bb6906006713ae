import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { otherDays, type OtherDay } from '../../src/domain/places/other-days.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

/** What a reader of the demo asks, and what the answer must hold; lists are as long as they are written. */
interface Story {
  /** Of which demo: the first dossier's first edition, or all dossiers of today. */
  demo?: 'all';
  now: string;
  scenes: Scene[];
}

interface Scene {
  telling: string;
  get: string;
  then: object | string[];
  /** Of an event: which capitals had another calendar day, of countries by their code. */
  calendars?: { of: string[]; then: OtherDay[] };
}

const STORIES = readdirSync(__dirname)
  .filter((file) => file.endsWith('.story.json') && file !== 'demo.story.json')
  .map((file) => [file.replace('.story.json', ''), read(file)] as const);

let first: TestApp;
let all: TestApp;
beforeAll(async () => {
  first = await startTestApp({ demo: true });
  all = await startTestApp({ demo: 'all' });
});
afterAll(() => Promise.all([first.close(), all.close()]));

describe.each(STORIES)('the story of %s', (_, { demo, now, scenes }) => {
  it.each(scenes.map((scene) => [scene.telling, scene] as const))('%s', async (_telling, { get, then, calendars }) => {
    const demarche = demo === 'all' ? all : first;
    demarche.setNow(now);
    const { status, text, body } = await ask(demarche, get);
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
    // A page in words is told by the lines it must hold.
    if (Array.isArray(then)) expect(text.split('\n')).toEqual(expect.arrayContaining(then));
    else expect(body).toMatchObject(then);
    if (calendars) expect(otherDays(body, calendars.of)).toEqual(calendars.then);
  });
});

function read(file: string): Story {
  return JSON.parse(readFileSync(resolve(__dirname, file), 'utf8')) as Story;
}

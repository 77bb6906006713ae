import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

/** What a reader of the demo dossier asks, and what the answer must hold; lists are as long as they are written. */
interface Story {
  now: string;
  scenes: { telling: string; get: string; then: object | string[] }[];
}

const STORIES = readdirSync(__dirname)
  .filter((file) => file.endsWith('.story.json') && file !== 'demo.story.json')
  .map((file) => [file.replace('.story.json', ''), read(file)] as const);

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

describe.each(STORIES)('the story of %s', (_, { now, scenes }) => {
  it.each(scenes.map((scene) => [scene.telling, scene] as const))('%s', async (_telling, { get, then }) => {
    demarche.setNow(now);
    const { status, text, body } = await ask(demarche, get);
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
    // A page in words is told by the lines it must hold.
    if (Array.isArray(then)) expect(text.split('\n')).toEqual(expect.arrayContaining(then));
    else expect(body).toMatchObject(then);
  });
});

function read(file: string): Story {
  return JSON.parse(readFileSync(resolve(__dirname, file), 'utf8')) as Story;
}

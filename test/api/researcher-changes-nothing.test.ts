import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ATTEMPTS, WITHOUT_RECORD } from '../support/attempts.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { changedIn, readersSight, TELLS_NOTHING, type Sight } from '../support/readers-sight.js';
import { settled, upload } from '../support/spreadsheets.js';
import { draftOn, setStage, type Stage } from '../support/stage.js';

const { paths } = JSON.parse(readFileSync(resolve(__dirname, '../../openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, { 'x-permission'?: string }>>;
};
const ROUTES = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { 'x-permission': rule = '' }]) => ({ path, method, rule })),
);
const WRITES = ROUTES.filter(({ method }) => method !== 'get').map(
  ({ path, method }) => `${method.toUpperCase()} ${path}`,
);
const FOR_READERS = ROUTES.filter(({ method, rule }) => method === 'get' && ['readers', 'public'].includes(rule));
const READS = FOR_READERS.map(({ path }) => path).filter((path) => !(path in TELLS_NOTHING));
const TRIED = WRITES.filter((route) => route in ATTEMPTS);

let room: Newsroom;
/** Where editors do what researchers may not. */
let elsewhere: Newsroom;
let stage: Stage;
let before: Sight;
beforeAll(async () => {
  [room, elsewhere] = [await openNewsroom(), await openNewsroom()];
  stage = await setStage(room);
  before = await readersSight(room, READS, stage);
});
afterAll(() => Promise.all([room.close(), elsewhere.close()]));

describe('a researcher changes nothing that readers see', () => {
  it('on any route: each is tried, or has no record to change', () => {
    expect(WRITES.filter((route) => route in ATTEMPTS === route in WITHOUT_RECORD)).toEqual([]);
    const named = [...Object.keys(ATTEMPTS), ...Object.keys(WITHOUT_RECORD)];
    expect(named.filter((route) => !WRITES.includes(route))).toEqual([]);
  });

  it('of what readers are told: the event, and all that it rests on', () => {
    const told = [...before.values()].join('\n');
    for (const thing of [stage.event.ref, stage.dossier, stage.actor, stage.source, stage.publisher]) {
      expect([thing, told.includes(thing)]).toEqual([thing, true]);
    }
    expect(told).not.toContain(stage.draft.id);
  });

  it.each(TRIED)('by %s, be it only because an editor alone may', async (route) => {
    const own = { ...stage, draft: await draftOn(stage) };
    for (const [at, { request, body }] of (await ATTEMPTS[route]!(own)).entries()) {
      const { status, text } = await room.say('researcher', request, body, '*');
      expect([request, status < 300 || status === 403 ? '' : text]).toEqual([request, '']);
      if (status === 403) await doneByEditor(route, at);
    }
  });

  it('by a spreadsheet with a row about what is published, which an editor’s changes', async () => {
    const mine = await broughtIn(room, 'researcher', stage, rowAbout(stage));
    expect(mine.body.rows).toMatchObject({ ok: 0, rejected: 1 });
    const theirs = await setStage(elsewhere);
    expect((await broughtIn(elsewhere, 'editor', theirs, rowAbout(theirs))).body.rows).toMatchObject({ ok: 1 });
    expect((await elsewhere.say(null, `GET /api/events/${theirs.event.id}`)).body.title).toBe('Retold');
  });

  it('by undoing an import of theirs that has been published since', async () => {
    const theirs = await setStage(elsewhere);
    const { body } = await broughtIn(elsewhere, 'researcher', theirs, 'title,when\nOf a sheet,2026-02-07');
    const drafts = await elsewhere.say('editor', `GET /api/events?dossier=${theirs.dossier}&review=draft&q=sheet`);
    const [{ id }] = drafts.body.items;
    expect((await elsewhere.say('editor', `POST /api/events/${id}/review`, { to: 'published' }, '*')).status).toBe(200);
    expect((await elsewhere.say('researcher', `DELETE /api/imports/${body.id}`)).status).toBe(409);
    expect((await elsewhere.say(null, `GET /api/events/${id}`)).status).toBe(200);
  });

  // Whatever changes stands in a history, so that no change hides another.
  it('by all of this together', async () => {
    expect(changedIn(before, await readersSight(room, READS, stage))).toEqual([]);
  });
});

/** What is refused to a researcher is whole and valid: only who sent it was in the way. */
async function doneByEditor(route: string, at: number): Promise<void> {
  const { request, body } = (await ATTEMPTS[route]!(await setStage(elsewhere)))[at]!;
  const { status, text } = await elsewhere.say('editor', request, body, '*');
  expect([request, status < 300 ? '' : text]).toEqual([request, '']);
}

function rowAbout({ event }: Stage): string {
  return `ref,title,when\n${event.ref},Retold,2026-02-06`;
}

/** The import of a spreadsheet by somebody in a role, once all that could come in has. */
async function broughtIn(at: Newsroom, role: 'researcher' | 'editor', { dossier }: Stage, sheet: string) {
  const { id } = (await upload(at, role, sheet, { dossier })).body;
  await settled(at, role, id);
  const { status, text } = await at.say(role, `POST /api/imports/${id}/apply`, { rejected: 'skip', reason: 'A slip' });
  expect([status, status < 300 ? '' : text]).toEqual([status, '']);
  return settled(at, role, id);
}

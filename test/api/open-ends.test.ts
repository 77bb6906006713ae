import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { ask } from '../support/ask.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const EVENT = {
  ...{ kind: 'agreement', title: 'A treaty', when: '2026-02-06', deadline: '2026-02-06/9999-12-31' },
  participations: [{ actor: 'iran', role: 'party', from: '2026-02-06', to: '9999-12-31' }],
  statusChanges: [
    { status: 'in_force', effectiveOn: '2026-02-06', knownOn: '2026-02-06', window: '2026-02-06/31.12.9999' },
  ],
};
const ACTOR = {
  ...{ name: 'An envoy for good', type: 'person' },
  tenures: [{ office: 'Envoy', body: 'iran', from: '2020', to: '9999-12-31' }],
  datedNames: [{ name: 'Since then', from: '2020', to: '31.12.9999' }],
};

function ends({ event, actor }: { event: any; actor: any }) {
  return [event.deadline, event.participations[0].to ?? null, event.statusChanges[0].window].concat(
    [actor.tenures[0], actor.datedNames[0]].map(({ to = null }) => to),
  );
}

const OPEN = ['2026-02-06/..', null, '2026-02-06/..', null, null];

describe('an end on 9999-12-31', () => {
  it('is kept as an open one by the API, which says so in its answer', async () => {
    const event = await room.publish(EVENT);
    const { body: actor, status } = await room.say('researcher', 'POST /api/actors', ACTOR);
    expect([status, ends({ event, actor })]).toEqual([201, OPEN]);
  });

  it('is kept so by an import', async () => {
    const bundle = (await ask(room, '/api/dossiers/iran-us/bundle.json')).body;
    const known = bundle.actors.find(({ slug }: { slug: string }) => slug === 'iran');
    const actor = { ...known, slug: 'good', wikidata: null, aliases: [], ...ACTOR };
    const event = { ...EVENT, slug: 'treaty', tellings: undefined, links: [], citations: [], review: 'published' };
    const dossier = { ...bundle.dossier, slug: 'second', refPrefix: 'SE' };
    const file = { ...bundle, dossier, actors: [...bundle.actors, actor], events: [event] };
    await room.app
      .get(BundleImportService)
      .import(await readBundle(file), { author: 'Test', authorId: null, reason: null });
    const read = (await ask(room, '/api/dossiers/second/bundle.json')).body.events[0];
    expect(ends({ event: read, actor: (await room.say('researcher', 'GET /api/actors/good')).body })).toEqual(OPEN);
  });
});

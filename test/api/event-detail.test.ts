import type { components } from '../../client/src/api/schema.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { DEMO } from '../support/demo.js';
import { addActor, addDossier, addEvent } from '../support/write.js';
import { ActorsService } from '../../src/actors/actors.service.js';
import { Database } from '../../src/database/database.js';

type Detail = components['schemas']['EventDetailDto'];

let demarche: TestApp;
let refs: Map<string, string>;
let muscat: Detail;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-01T00:00:00Z');
  const { body } = await ask(demarche, '/api/events?limit=500');
  refs = new Map(body.items.map(({ slug, ref }: { slug: string; ref: string }) => [slug, ref]));
  muscat = (await ask(demarche, `/api/events/${refs.get('muscat-talks-2026-02-06')}`)).body as Detail;
});
afterAll(() => demarche.close());

const bySlug = (slug: string): string => refs.get(slug) ?? slug;

const UNDATED = { from: null, to: null };

describe('the Muscat talks, whole', () => {
  it('have their window in the time of Muscat', () => {
    expect(muscat).toMatchObject({
      when: '2026-02-06',
      earliest: '2026-02-05T20:00:00.000Z',
      latest: '2026-02-06T19:59:59.999Z',
      precision: 'day',
      timezone: 'Asia/Muscat',
      place: 'Muscat',
      country: 'OM',
      format: 'proximity',
      disputed: ['format'],
      version: 1,
    });
  });

  it('name everyone with role, side and office of that day, in order', () => {
    const people = muscat.participations.map(({ actor, role, side, office }) =>
      [actor.slug, role, side, ...(office ? [office.title, office.body.slug] : [])].join(', '),
    );
    expect(people).toEqual([
      'us, party, us',
      'iran, party, iran',
      'witkoff, party, us, Special envoy of the President, us',
      'kushner, party, us, Adviser to the President, member of the delegation, us',
      'cooper, participant, us, Commander, US Central Command, us',
      'araghchi, party, iran, Minister of Foreign Affairs, iran',
      'oman, mediator, oman',
      'albusaidi, mediator, oman, Minister of Foreign Affairs, oman',
    ]);
  });

  it('tell their ledger oldest first, in the order of entry within a day', () => {
    expect(muscat.statusChanges.map(({ status }) => status)).toEqual(['announced', 'cancelled', 'confirmed', 'held']);
    expect(muscat.statusChanges.map(({ source }) => source?.slug)).toEqual([
      'ary-2026-02-05',
      'gazetakg-2026-02-05',
      'elbalad-2026-02-04',
      'ap-journalnews-2026-02-06',
    ]);
  });

  it('cite with quotes as they were said', () => {
    const { citations } = DEMO.events.find(({ slug }) => slug === muscat.slug) ?? { citations: [] };
    expect(
      muscat.citations.map(({ source, quote, language, attribution, stance, speaker }) => ({
        ...{ source: source.slug, quote, language, attribution, stance, speaker: speaker?.slug ?? null },
      })),
    ).toEqual(
      citations.map(({ source, quote = null, language = null, attribution = null, stance, speaker = null }) => ({
        ...{ source, quote, language, attribution, stance, speaker },
      })),
    );
  });

  it('hold rival claims, each resting on a citation that says so', () => {
    const stances = new Map(muscat.citations.map(({ id, stance }) => [id, stance]));
    expect(muscat.claims.map(({ field, value, citation }) => [field, value, stances.get(citation)])).toEqual([
      ['format', 'proximity', 'reports'],
      ['format', 'direct', 'disputes'],
      ['format', 'direct', 'disputes'],
    ]);
  });

  it('know their links in both directions', () => {
    const ends = (links: Detail['links']['incoming']) => links.map(({ type, event }) => `${type} ${event.ref}`).sort();
    const incoming = DEMO.events.flatMap(({ slug, links }) =>
      links.filter(({ to }) => to === muscat.slug).map(({ type }) => `${type} ${bySlug(slug)}`),
    );
    expect(ends(muscat.links.outgoing)).toEqual([`reschedules ${bySlug('istanbul-meeting-planned-2026-02-06')}`]);
    expect(ends(muscat.links.incoming)).toEqual(incoming.sort());
  });
});

describe('an event', () => {
  it('opens by its id, its ref and its slug, in any case, with its version as ETag', async () => {
    for (const name of [muscat.id, muscat.id.toUpperCase(), muscat.ref!, muscat.ref!.toLowerCase(), muscat.slug]) {
      const { status, headers, body } = await ask(demarche, `/api/events/${name}`);
      expect([status, headers.get('etag')?.slice(0, 3), body.id]).toEqual([200, '"1-', muscat.id]);
    }
  });

  it('says of each linked event when it is overdue', async () => {
    const path = `/api/events/${muscat.ref}`;
    const { links } = (await ask(demarche, path)).body as Detail;
    for (const { event } of [...links.outgoing, ...links.incoming]) {
      expect(event.overdue).toBe((await ask(demarche, `/api/events/${event.id}`)).body.overdue);
    }
  });

  it('names the office that its people held that day, and none outside their time', async () => {
    const [state, person] = [await addActor(demarche), await addActor(demarche, { type: 'person' })];
    const offices = [
      { personId: person, bodyId: state, office: 'Deputy', offices: {}, from: '2020', to: '2021-05-31' },
      { personId: person, bodyId: state, office: 'Minister', offices: {}, from: '2021-06', to: '2023' },
    ];
    await demarche.app.get(Database).write((manager) => demarche.app.get(ActorsService).addTenures(manager, offices));
    const dossierId = await addDossier(demarche);
    const officeOn = async (when: string): Promise<string | null> => {
      const { id } = await addEvent(demarche, {
        dossierId,
        when,
        participations: [{ actorId: person, role: 'speaker' }],
      });
      return (await ask(demarche, `/api/events/${id}`)).body.participations[0].office?.title ?? null;
    };
    expect(await Promise.all(['2019', '2021-05-31', '2021-06-01', '2023-12-31', '2024-01-01'].map(officeOn))).toEqual([
      null,
      'Deputy',
      'Minister',
      'Minister',
      null,
    ]);
  });

  it('claims of no office without days that it was held that day, nor of two of different sides that one was acted for', async () => {
    const [state, other] = [await addActor(demarche), await addActor(demarche)];
    const told = async (bodies: readonly string[]) => {
      const person = await addActor(demarche, { type: 'person' });
      const offices = bodies.map((bodyId, index) => ({
        ...UNDATED,
        personId: person,
        bodyId,
        office: `Office ${index}`,
        offices: {},
      }));
      await demarche.app.get(Database).write((manager) => demarche.app.get(ActorsService).addTenures(manager, offices));
      const participations = [{ actorId: person, role: 'speaker' as const }];
      const { id } = await addEvent(demarche, { dossierId: await addDossier(demarche), participations });
      return (await ask(demarche, `/api/events/${id}`)).body.participations[0];
    };
    const one = await told([state]);
    expect(one).toMatchObject({ office: { title: 'Office 0', dated: false }, side: one.office.body.slug });
    const two = await told([state, other]);
    expect(two).toMatchObject({ office: { dated: false }, side: two.actor.slug });
  });

  it.each([
    ['no such id', '019c0000-0000-7000-8000-000000000000', 404, 'not_found'],
    ['no such ref', 'IRUS-1999-001', 404, 'not_found'],
    ['no such slug', 'nothing-of-this-name', 404, 'not_found'],
    ['what can be none of them', 'a_b', 400, 'bad_id'],
  ])('is refused by %s', async (_, id, wanted, code) => {
    for (const path of [`/api/events/${id}`, `/api/events/${id}/chain`]) {
      const { status, body } = await ask(demarche, path);
      expect([status, body.code]).toEqual([wanted, code]);
    }
  });
});

describe('the chain of “early next week”', () => {
  it('runs from the Istanbul plan over Muscat to what came after, oldest first, with every link', async () => {
    const { body } = await ask(demarche, `/api/events/${bySlug('followup-early-next-week-2026-02')}/chain`);
    const items = body.items as components['schemas']['LinkedEventDto'][];
    const slugOf = new Map([...refs].map(([slug, ref]) => [ref, slug]));
    const chain = items.map(({ ref }) => slugOf.get(ref ?? '') ?? '');
    const known = thread('followup-early-next-week-2026-02');
    expect([...chain].sort()).toEqual([...known].sort());
    expect(chain).toEqual(
      expect.arrayContaining(['istanbul-meeting-planned-2026-02-06', muscat.slug, 'geneva-round-2-2026-02-17']),
    );
    const starts = items.map(({ earliest }) => earliest ?? '');
    expect(starts).toEqual([...starts].sort());
    const ids = new Map(items.map(({ id }, index) => [id, chain[index] ?? '']));
    const links = body.links.map((link: { type: string; from: string; to: string }) =>
      [ids.get(link.from), link.type, ids.get(link.to)].join(' '),
    );
    expect(links.sort()).toEqual(
      threadLinks()
        .filter(([from]) => known.has(from))
        .map((link) => link.join(' '))
        .sort(),
    );
  });

  it('is the same from every event in it', async () => {
    const chains = await Promise.all(
      ['followup-early-next-week-2026-02', 'istanbul-meeting-planned-2026-02-06', muscat.slug].map(
        async (slug) => (await ask(demarche, `/api/events/${bySlug(slug)}/chain`)).body as unknown,
      ),
    );
    expect(chains[1]).toEqual(chains[0]);
    expect(chains[2]).toEqual(chains[0]);
  });
});

/** The links of the demo file that make a thread: [from, type, to]. */
function threadLinks(): [string, string, string][] {
  const types = ['follows_up', 'announces', 'reschedules', 'fulfils', 'cancels', 'overtaken_by'];
  return DEMO.events.flatMap(({ slug, links }) =>
    links.filter(({ type }) => types.includes(type)).map(({ type, to }): [string, string, string] => [slug, type, to]),
  );
}

/** Every slug that is tied to `slug` by such links, worked out plainly. */
function thread(slug: string): Set<string> {
  const found = new Set([slug]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const [from, , to] of threadLinks()) if (found.has(from) || found.has(to)) found.add(from).add(to);
  }
  return found;
}

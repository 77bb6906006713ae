import type { components } from '../../client/src/api/schema.js';
import { NarrativesQueries } from '../../src/accounts/narratives.queries.js';
import { encodeCursor } from '../../src/common/cursor.js';
import { foundNames } from '../../src/common/found-names.js';
import { Database } from '../../src/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addActor, addDossier, addEvent, addSource, entry } from '../support/write.js';

type Narratives = components['schemas']['NarrativesDto'];
type Accounts = components['schemas']['AccountsDto'];

const SIDES = 'sides=us&sides=iran';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-10T00:00:00Z');
});
afterAll(() => demarche.close());

async function narratives(query: string): Promise<Narratives> {
  const { status, text, body } = await ask(demarche, `/api/narratives?${query}`);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return body as Narratives;
}

async function accounts(ref: string, query = ''): Promise<Accounts> {
  const { status, text, body } = await ask(demarche, `/api/events/${ref}/accounts?${query}`);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return body as Accounts;
}

describe('narratives', () => {
  it('come a page at a time, all of them, in order of time', async () => {
    const whole = await narratives(`${SIDES}&limit=500`);
    const pages: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Narratives = await narratives(`${SIDES}&limit=30${cursor && `&cursor=${cursor}`}`);
      pages.push(...page.items.map(({ event }) => event.id));
      expect(page.total).toBe(whole.total);
      cursor = page.nextCursor;
    }
    expect(pages).toEqual(whole.items.map(({ event }) => event.id));
    expect(whole.items).toHaveLength(whole.total);
  });

  it.each(['', 'knownOn=2026-02-07'])('tell what the accounts of each event tell, %s', async (knownOn) => {
    const { items } = await narratives(`${SIDES}&limit=500&${knownOn}`);
    for (const { event, sides } of items) {
      const { columns } = await accounts(event.id, knownOn);
      for (const [index, slug] of ['us', 'iran'].entries()) {
        const column = columns.find(({ side }) => side?.slug === slug);
        // Who stands in a column of others here has one of its own only where it takes part.
        if (column) expect(sides[index]).toEqual({ silence: column.silence, accounts: column.accounts });
      }
    }
  });

  it.each([{ seesDrafts: false }, { seesDrafts: true }, { seesDrafts: false, knownOn: '2026-02-07' }])(
    'are the same whether events are gone through in order, all looked at, or gathered by who acts, %j',
    async (perspective) => {
      const queries = demarche.app.get(NarrativesQueries);
      const database = demarche.app.get(Database);
      for (const filter of [{}, { kind: ['statement' as const] }, { dossier: ['iran-us-2025-2026'] }]) {
        for (let cursor: string | undefined; ;) {
          const asked = { ...filter, sides: ['us', 'iran'], limit: 40, ...(cursor === undefined ? {} : { cursor }) };
          const query = await foundNames(database, asked, new Date());
          const gathered = await queries.gathered(query, perspective);
          const through = await queries.lookedThrough(query, perspective);
          expect(through).toEqual(gathered);
          const walked = await queries.walked(query, perspective);
          if (gathered.rows.length <= asked.limit) {
            expect(walked).toBeNull();
            break;
          }
          expect(walked?.rows.map(({ item }) => item)).toEqual(gathered.rows.map(({ item }) => item));
          cursor = encodeCursor('when', gathered.rows[asked.limit - 1]?.keys ?? []);
        }
      }
    },
  );

  it('change places with the sides', async () => {
    const [one, other] = [
      await narratives(`${SIDES}&disputed=true`),
      await narratives('sides=iran&sides=us&disputed=true'),
    ];
    expect(other.sides.map(({ slug }) => slug)).toEqual(['iran', 'us']);
    expect(other.items.map(({ sides }) => sides.toReversed())).toEqual(one.items.map(({ sides }) => sides));
    expect(other.items.map(({ differ }) => differ)).toEqual(one.items.map(({ differ }) => differ));
  });

  it.each([
    ['one side', 'sides=us', '/sides'],
    ['three sides', 'sides=us&sides=iran&sides=oman', '/sides'],
    ['the same side twice', 'sides=us&sides=us', '/sides'],
    ['a side that is nobody', 'sides=us&sides=nobody', '/sides/1'],
    ['no side', '', '/sides'],
  ])('of %s are refused', async (_title, query, pointer) => {
    const { status, body } = await ask(demarche, `/api/narratives?${query}`);
    expect([status, (body as { errors: { pointer: string }[] }).errors[0]?.pointer]).toEqual([400, pointer]);
  });
});

describe('a side that would not comment', () => {
  it('has an account that says so, and gave no readout; of the others nothing is recorded', async () => {
    const [dossierId, party, target, source] = [
      await addDossier(demarche),
      await addActor(demarche, { slug: 'ruritania' }),
      await addActor(demarche, { slug: 'graustark' }),
      await addSource(demarche),
    ];
    const participation = (actorId: string) => ({ actorId, role: 'party' as const });
    const { id } = await addEvent(demarche, {
      dossierId,
      kind: 'talks',
      participations: [participation(party), participation(target)],
      citations: [
        {
          sourceId: source,
          quote: null,
          language: null,
          translation: null,
          speakerId: party,
          attribution: 'the foreign ministry, asked by a reporter',
          stance: 'no_comment',
          credibility: 6,
          claims: [],
        },
      ],
      statusChanges: [entry('held', '2026-02-06')],
    });
    const { columns } = await accounts(id);
    expect(columns.map(({ side, silence, accounts }) => [side?.slug, silence, accounts.map((a) => a.stance)])).toEqual([
      ['ruritania', 'no_readout', ['no_comment']],
      ['graustark', 'nothing_recorded', []],
      [undefined, 'nothing_recorded', []],
    ]);
  });
});

import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { EventWriter } from '../../src/events/writing/event-writer.service.js';
import type { NewEventDto } from '../../src/events/writing/event-writing.dto.js';
import { mentionsIn, resolve } from '../../src/events/writing/mentions.js';
import { newDocument } from '../../src/events/writing/new-document.js';
import { judgeAhead } from '../../src/events/writing/work-out-ahead.js';
import { inTransaction, RANDOM_WRITES } from '../support/random-histories.js';
import { LONG, SEED } from '../support/campaign.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { judgedAsKept } from '../support/judged-as-kept.js';
import { judgedByDomain } from '../support/judged-by-domain.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: 'all' });
});
afterAll(() => demarche.close());

const NOW = new Date('2026-11-01T12:00:00Z');
const MOMENTS = [NOW, new Date('2026-02-08T23:00:00Z'), new Date('2015-07-14T00:00:00Z')];

/** Who asks: readers, and those who see drafts. */
const EITHER = [false, true];

/** Holds what is kept against what the domain says, for whoever asks. */
async function compare(
  manager: EntityManager,
  knownOn: string | undefined,
  now: Date,
  asking = EITHER,
): Promise<number> {
  let steps = 0;
  for (const seesDrafts of asking) {
    const perspective = { seesDrafts, knownOn };
    const [kept, judged] = [
      await judgedAsKept(manager, perspective, now),
      await judgedByDomain(manager, perspective, now),
    ];
    expect([perspective, now, kept]).toEqual([perspective, now, judged]);
    steps += judged.length;
  }
  return steps;
}

/** Sorts of steps of which another number is kept than there are. */
const MISCOUNTED = `
  WITH counted AS (
    SELECT dossier_id, for_readers, for_editors, review, promiser_id, mediators, is_promise, state, slip_days, moved, instead_id IS NOT NULL AS instead,
      latest = 'infinity' AS open_ended, count(*) AS n
    FROM follow_ups WHERE known_until = 'infinity' AND state <> 'due' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  ), kept AS (
    SELECT dossier_id, for_readers, for_editors, review, promiser_id, mediators, is_promise, state, slip_days, moved, instead, open_ended, n
    FROM step_counts
  )
  (SELECT 'kept' AS which, * FROM kept EXCEPT ALL SELECT 'kept', * FROM counted)
  UNION ALL (SELECT 'counted', * FROM counted EXCEPT ALL SELECT 'counted', * FROM kept)`;

describe('what is kept of announced steps', () => {
  // In `npm test` on every second of these days, for readers and for those who see drafts in turn, on the last for both; the campaign leaves out nothing.
  it('is what the domain says of them, on the days on which anything became known', async () => {
    const days = await demarche.dataSource.query<{ day: string }[]>(
      `SELECT known_from::text AS day FROM event_states UNION SELECT known_on::text FROM links
       UNION SELECT known_from::text FROM follow_ups ORDER BY 1`,
    );
    expect(days.length).toBeGreaterThan(150);
    const steps: number[] = [];
    for (const [at, { day }] of days.entries()) {
      const isWhole = LONG || at === days.length - 1;
      if (!isWhole && at % 2 === 0) continue;
      const asking = isWhole ? EITHER : [at % 4 === 1];
      steps.push(await compare(demarche.dataSource.manager, day, NOW, asking));
    }
    expect(steps.at(-1)).toBeGreaterThan(100);
  }, 300_000);

  it.each(MOMENTS)('is what the domain says of them at %p', async (now) => {
    expect(await compare(demarche.dataSource.manager, undefined, now)).toBeGreaterThan(100);
  });

  it('stays so whatever is written', async () => {
    const done = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(RANDOM_WRITES)), fc.nat(9999)), {
          minLength: 4,
          maxLength: 14,
        }),
        fc.array(fc.constantFrom('2013-11-24', '2015-04-02', '2025-05-20', '2026-02-04', '2026-02-11', '2026-02-20'), {
          minLength: 2,
          maxLength: 2,
        }),
        (writes, days) =>
          inTransaction(demarche.dataSource, writes, done, async (manager) => {
            await compare(manager, undefined, NOW);
            expect(await manager.query(MISCOUNTED)).toEqual([]);
            for (const day of days) await compare(manager, day, NOW);
          }),
      ),
      { ...SEED, numRuns: LONG ? 300 : 20, endOnFailure: true },
    );
    expect([...done].sort()).toEqual(Object.keys(RANDOM_WRITES).sort());
  }, 600_000);

  it('is the same of new ones that are judged before others wait, whoever changes an office meanwhile', async () => {
    const runner = demarche.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      const { manager } = runner;
      const [found] = await manager.query<{ person: string; slug: string; step: string; dossier: string }[]>(
        `SELECT t.person_id AS person, a.slug, (SELECT id FROM events WHERE kind = 'talks' ORDER BY id LIMIT 1) AS step, (SELECT slug FROM dossiers ORDER BY id LIMIT 1) AS dossier
         FROM tenures t JOIN actors a ON a.id = t.person_id JOIN participations p ON p.actor_id = a.id AND p.role = 'mediator' ORDER BY t.id LIMIT 1`,
      );
      const { person = '', slug = '', step = '', dossier = '' } = found ?? {};
      const usual = { dossier, kind: 'talks', title: 'Talks', when: '2026-02-20', knownOn: '2026-02-10' } as const;
      const ledger = [
        { status: 'announced', effectiveOn: '2026-02-10', knownOn: '2026-02-10', window: '2026-02-18' },
        { status: 'held', effectiveOn: '2026-02-20', knownOn: '2026-02-20' },
      ];
      const bodies = [
        { ...usual, statusChanges: ledger, participations: [{ actor: slug, role: 'mediator' }] },
        { ...usual, statusChanges: ledger },
        { ...usual, statusChanges: ledger, links: [{ type: 'follows_up', to: step }] },
      ] as NewEventDto[];
      const names = await resolve(manager, [
        { what: 'dossier', name: dossier, pointer: '' },
        ...bodies.flatMap((body) => mentionsIn(body)),
      ]);
      const ids = bodies.map(() => uuidv7());
      const documentOf = (n: number) => newDocument(bodies[n]!, `judged-ahead-${n}`, names);
      const authorship = { author: 'test', authorId: null, reason: null };
      await demarche.app.get(EventWriter).create(manager, { ids, documentOf, placeOf: () => '' }, authorship);
      await judgeAhead(manager, ids, false);
      const judged = () =>
        manager.query(
          'SELECT event_id AS id, mediators FROM follow_ups WHERE event_id = ANY ($1) AND known_until = $2 ORDER BY 1',
          [ids, 'infinity'],
        );
      const ahead = await judged();
      expect(ahead.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
      expect(ahead[0].mediators).not.toEqual([person]);
      const locks = `SELECT FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'advisory'`;
      expect(await manager.query(locks)).toEqual([]);

      await demarche.dataSource.query('DELETE FROM tenures WHERE person_id = $1', [person]);
      await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
      expect(await manager.query(locks)).toHaveLength(1);
      expect((await judged()).map(({ mediators }: { mediators: string[] }) => mediators)).toEqual([[person], [], []]);
      for (const day of [undefined, '2026-02-11', '2026-02-21']) await compare(manager, day, NOW);
      expect(await manager.query(MISCOUNTED)).toEqual([]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});

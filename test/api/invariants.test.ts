import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.js';
import { LINK_TYPES } from '../../src/domain/vocabulary.js';
import type { TestDatabase } from '../support/copy-of.js';
import { cloneDatabase } from '../support/database.js';
import { Written } from '../support/written.js';

let database: TestDatabase;
let source: DataSource;
let written: Written;
beforeAll(async () => {
  database = await cloneDatabase();
  source = await createDataSource(database.url).initialize();
  written = new Written(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** A ledger's day: `entry('held', 6)` is effective on 6 February 2026. */
function entry(event: string, status: string, day: number): Promise<string> {
  const on = `2026-02-0${day}`;
  const given = { event_id: event, status, effective_text: on, effective_earliest: `${on}T00:00:00Z`, known_on: on };
  return written.row('status_changes', given);
}

async function statusOf(event: string): Promise<string> {
  const [row] = await source.query<{ status: string }[]>('SELECT status FROM events WHERE id = $1', [event]);
  return row?.status ?? 'gone';
}

describe('the ledger', () => {
  it.each([
    ['corrected in place', `UPDATE status_changes SET note = 'better' WHERE event_id = $1`],
    ['corrected to what it says already', 'UPDATE status_changes SET note = note WHERE event_id = $1'],
    ['removed', 'DELETE FROM status_changes WHERE event_id = $1'],
  ])('is never %s', async (_, statement) => {
    const event = await written.event();
    await entry(event, 'announced', 4);
    expect(await written.breaks(source.query(statement, [event]))).toBe('status_changes_append_only');
    expect(await written.breaks(source.query('SELECT FROM status_changes WHERE event_id = $1', [event]))).toBeNull();
  });

  it('is not emptied by TRUNCATE either', async () => {
    await entry(await written.event(), 'announced', 4);
    expect(await written.breaks(source.query('TRUNCATE status_changes'))).toBe('status_changes_append_only');
  });

  it('goes only with its whole event', async () => {
    const event = await written.event();
    await entry(event, 'announced', 4);
    await source.query('DELETE FROM events WHERE id = $1', [event]);
    expect(await source.query('SELECT FROM status_changes WHERE event_id = $1', [event])).toEqual([]);
  });

  it('refuses two entries in the same place', async () => {
    const event = await written.event();
    const place = { event_id: event, ordinal: 0 };
    await written.row('status_changes', place);
    expect(await written.breaks(written.row('status_changes', place))).toBe('status_changes_position_unique');
  });
});

describe('the status of an event', () => {
  it('follows the newest entry', async () => {
    const event = await written.event();
    for (const [status, day] of [
      ['announced', 4],
      ['cancelled', 4],
      ['confirmed', 4],
      ['held', 6],
    ] as const) {
      await entry(event, status, day);
      expect(await statusOf(event)).toBe(status);
    }
  });

  it('stays when an entry of an earlier day is recorded late', async () => {
    const event = await written.event();
    await entry(event, 'held', 6);
    await entry(event, 'confirmed', 5);
    expect(await statusOf(event)).toBe('held');
  });

  it('follows the last of several entries written at once', async () => {
    const event = await written.event();
    await source.query(
      `INSERT INTO status_changes (id, event_id, ordinal, status, effective_text, effective_earliest, known_on, basis)
       VALUES ($2, $1, 1, 'confirmed', '2026-02-05', '2026-02-05', '2026-02-05', 'reported'),
              ($3, $1, 0, 'cancelled', '2026-02-05', '2026-02-05', '2026-02-05', 'reported')`,
      [event, randomUUID(), randomUUID()],
    );
    expect(await statusOf(event)).toBe('confirmed');
  });
});

describe('a circle of links', () => {
  const CHAINS = ['part_of', 'reschedules', 'follows_up'];

  async function closes(type: string): Promise<string | null> {
    const [a, b, c] = [await written.event(), await written.event(), await written.event()];
    await written.row('links', { from_event_id: a, to_event_id: b, type });
    await written.row('links', { from_event_id: b, to_event_id: c, type });
    return written.breaks(written.row('links', { from_event_id: c, to_event_id: a, type }));
  }

  it.each(CHAINS)('is refused for %s', async (type) => expect(await closes(type)).toBe('links_no_circle'));

  it.each(LINK_TYPES.filter((type) => !CHAINS.includes(type)))('is no circle for %s', async (type) =>
    expect(await closes(type)).toBeNull(),
  );

  it('of links of different types is none', async () => {
    const [a, b] = [await written.event(), await written.event()];
    await written.row('links', { from_event_id: a, to_event_id: b, type: 'follows_up' });
    const back = { from_event_id: b, to_event_id: a, type: 'part_of' };
    expect(await written.breaks(written.row('links', back))).toBeNull();
  });
});

describe('a claim', () => {
  it('without a citation is refused', async () => {
    const event_id = await written.event();
    expect(await written.breaks(written.row('claims', { event_id, citation_id: null }))).toBe('23502 citation_id');
    const citation_id = randomUUID();
    expect(await written.breaks(written.row('claims', { event_id, citation_id }))).toBe('claims_citation_fkey');
  });

  it('rests on a citation of its own event', async () => {
    const citation_id = await written.citation(await written.event());
    const event_id = await written.event();
    expect(await written.breaks(written.row('claims', { event_id, citation_id }))).toBe('claims_citation_fkey');
  });

  it('goes with its citation', async () => {
    const event_id = await written.event();
    const citation_id = await written.citation(event_id);
    const id = await written.row('claims', { event_id, citation_id });
    await source.query('DELETE FROM citations WHERE id = $1', [citation_id]);
    expect(await source.query('SELECT FROM claims WHERE id = $1', [id])).toEqual([]);
  });

  it.each([
    ['claims_field_known', { field: 'weather' }],
    ['claims_value_given', { value: ' \n' }],
    ['claims_format_known', { field: 'format', value: 'telepathic' }],
  ])('breaks %s', async (constraint, given) => {
    const event_id = await written.event();
    const claim = { event_id, citation_id: await written.citation(event_id), ...given };
    expect(await written.breaks(written.row('claims', claim))).toBe(constraint);
  });
});

describe('a tenure', () => {
  async function second(from: string | null, to: string | null, office = 'Foreign Minister'): Promise<string | null> {
    const [person_id, body_id] = [await written.row('actors'), await written.row('actors')];
    await written.row('tenures', { person_id, body_id, from_on: '2024-08-21', to_on: '2026-02-06' });
    const given = { person_id, body_id, office, from_on: from, to_on: to };
    return written.breaks(written.row('tenures', given));
  }

  it.each([
    ['on its last day', '2026-02-06', '2026-03-01', 'tenures_no_overlap'],
    ['open at both ends', null, null, 'tenures_no_overlap'],
    ['the day after', '2026-02-07', null, null],
    ['that ends before it begins', '2026-03-02', '2026-03-01', 'tenures_in_order'],
  ])('of the same office %s', async (_, from, to, broken) => expect(await second(from, to)).toBe(broken));

  it('of another office at the same time is fine', async () =>
    expect(await second('2025-01-01', null, 'Negotiator')).toBeNull());

  it('is not of oneself', async () => {
    const id = await written.row('actors');
    expect(await written.breaks(written.row('tenures', { person_id: id, body_id: id }))).toBe('tenures_not_of_itself');
  });
});

describe('a citation', () => {
  it.each([
    ['citations_quote_has_language', { quote: 'No face-to-face meeting' }],
    ['citations_language_form', { language: 'English' }],
    ['citations_stance_known', { stance: 'doubts' }],
    ['citations_credibility_range', { credibility: 7 }],
    ['citations_source_fkey', { source_id: randomUUID() }],
  ])('breaks %s', async (constraint, given) => {
    expect(await written.breaks(written.citation(await written.event(), given))).toBe(constraint);
  });

  it('keeps its source from being removed', async () => {
    const source_id = await written.row('sources');
    await written.citation(await written.event(), { source_id });
    const removal = source.query('DELETE FROM sources WHERE id = $1', [source_id]);
    expect(await written.breaks(removal)).toBe('citations_source_fkey');
  });
});

describe('an event', () => {
  it.each([
    ['events_window_in_order', { latest: '2026-02-05T23:59:59Z' }],
    ['events_kind_known', { kind: 'dinner' }],
    ['events_slug_form', { slug: 'Not a slug' }],
    ['events_ref_form', { ref: 'IRUS-26-1' }],
    ['events_title_given', { title: '\t' }],
    ['events_precision_known', { precision: 'hour' }],
    ['events_country_form', { country: 'om' }],
    ['events_format_known', { format: 'telepathic' }],
    ['events_deadline_whole', { deadline_text: '2026-02-10' }],
    ['events_intensity_range', { intensity: 11 }],
    ['events_coding_form', { coding: '{"scheme": "CAMEO"}' }],
    ['events_coding_form', { coding: '[]' }],
    ['events_review_known', { review: 'perfect' }],
    ['events_dossier_fkey', { dossier_id: randomUUID() }],
  ])('breaks %s', async (constraint, given) => expect(await written.breaks(written.event(given))).toBe(constraint));

  it('may be open at both ends', async () => {
    expect(await written.breaks(written.event({ earliest: '-infinity', latest: 'infinity' }))).toBeNull();
  });

  it('shares its slug with events of other dossiers only', async () => {
    const [here, there] = [await written.row('dossiers'), await written.row('dossiers')];
    await written.event({ dossier_id: here, slug: 'talks' });
    expect(await written.breaks(written.event({ dossier_id: there, slug: 'talks' }))).toBeNull();
    expect(await written.breaks(written.event({ dossier_id: here, slug: 'talks' }))).toBe('events_slug_unique');
  });

  it('is not linked to itself, nor twice in the same way', async () => {
    const [a, b] = [await written.event(), await written.event()];
    const link = (to: string) => written.breaks(written.row('links', { from_event_id: a, to_event_id: to }));
    expect([await link(a), await link(b), await link(b)]).toEqual(['links_not_to_itself', null, 'links_once']);
  });

  it('names an actor once per role', async () => {
    const given = { event_id: await written.event(), actor_id: await written.row('actors') };
    const add = (role: string) => written.breaks(written.row('participations', { ...given, role }));
    expect([await add('party'), await add('host'), await add('party'), await add('waiter')]).toEqual([
      null,
      null,
      'participations_once',
      'participations_role_known',
    ]);
  });

  it('lets two parts change places in one transaction', async () => {
    const event_id = await written.event();
    const [first, second] = [
      await written.citation(event_id, { ordinal: 0 }),
      await written.citation(event_id, { ordinal: 1 }),
    ];
    await source.transaction(async (manager) => {
      await manager.query('UPDATE citations SET ordinal = 1 WHERE id = $1', [first]);
      await manager.query('UPDATE citations SET ordinal = 0 WHERE id = $1', [second]);
    });
    const twice = source.query('UPDATE citations SET ordinal = 0 WHERE event_id = $1', [event_id]);
    expect(await written.breaks(twice)).toBe('citations_position_unique');
  });
});

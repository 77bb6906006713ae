import type { DataSource } from 'typeorm';
import { CONSTRAINTS } from '../../src/database/constraints.js';
import { createDataSource } from '../../src/database/data-source.js';
import { NUMBER_FIELDS } from '../../src/domain/event-fields.js';
import type { TestDatabase } from '../support/copy-of.js';
import { cloneDatabase } from '../support/database.js';

/** Constraints on what the application alone writes. Who breaks one has found a bug of ours, and 500 says so. */
const OURS = [
  // Ids, positions and the numbers of versions are given out, never taken.
  /_pkey$/,
  /_position_unique$/,
  /^revisions_/,
  // Only there for the foreign keys of claims and acts to refer to.
  'citations_of_event',
  'participations_of_event',
  // Computed: the quotable number, and what follows from a date in words.
  'events_ref_unique',
  'events_ref_form',
  'events_precision_known',
  'events_deadline_whole',
  'events_entered_in_order',
  /^standings_/,
  'events_term_whole',
  'events_relative_whole',
  /^event_states_/,
  /^event_search_past_/,
  /^follow_ups_/,
  'status_changes_window_whole',
  'status_changes_said_as_form',
  'tellings_words_form',
  'tenures_offices_form',
  'citations_translation_form',
  'citations_anchor_form',
  // Only there for the foreign key of sources to refer to, and what follows from their day and address.
  'publishers_named',
  'sources_published_whole',
  'sources_address_hashed',
  // The API refuses such numbers before they are written.
  ...NUMBER_FIELDS.map(([, { column }]) => `events_${column}_range`),
  // The API refuses a note that says nothing before it is written.
  'assignments_note_given',
  // States that only a decision of ours moves.
  'event_comments_review_known',
  'suggestions_entity_known',
  'suggestions_state_known',
  'suggestions_decided',
  'suggestions_told',
  // Kept by the database of what it merges.
  'merges_entity_known',
  // Hashes of secrets that we made, and what a provider told us.
  'users_password_form',
  /_token_(unique|form)$/,
  /^oidc_/,
  /^(second_factor|recovery_codes)/,
  // What the API tells of whom it lets in.
  /^access_changes_/,
  // What alerts keep of themselves; the API refuses what a follow cannot be before it is written.
  /^(follows|deliveries|alert)_/,
  /^alerts_/,
  // What imports keep of themselves.
  /^spreadsheet_/,
];

/** Raised by triggers, which have no row in pg_constraint. */
const RAISED = ['events_relative_no_circle', 'links_no_circle', 'status_changes_append_only'];

let database: TestDatabase;
let source: DataSource;
let names: string[];
beforeAll(async () => {
  database = await cloneDatabase();
  source = await createDataSource(database.url).initialize();
  const rows = await source.query<{ name: string }[]>(
    `SELECT k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype IN ('p', 'u', 'c', 'x') AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migrations'
     UNION SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE i.indisunique AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid) AND c.relnamespace = 'public'::regnamespace`,
  );
  names = rows.map(({ name }) => name);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const isOurs = (name: string): boolean => OURS.some((own) => (typeof own === 'string' ? own === name : own.test(name)));

describe('the sentences for broken constraints', () => {
  it('are there for every constraint that people can break', () => {
    expect(names.filter((name) => !isOurs(name) && !(name in CONSTRAINTS))).toEqual([]);
  });

  it('are about constraints that exist', () => {
    expect(Object.keys(CONSTRAINTS).filter((name) => ![...names, ...RAISED].includes(name))).toEqual([]);
    expect(
      OURS.filter((own) => !names.some((name) => (typeof own === 'string' ? own === name : own.test(name)))),
    ).toEqual([]);
  });

  it('are there for what the triggers refuse', async () => {
    const functions = await source.query<{ body: string }[]>(
      `SELECT prosrc AS body FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosrc LIKE '%RAISE EXCEPTION%'`,
    );
    const raised = functions.flatMap(({ body }) => [...body.matchAll(/CONSTRAINT = '(\w+)'/g)].map(([, name]) => name));
    expect(raised.sort()).toEqual(RAISED);
    expect(RAISED.filter((name) => !(name in CONSTRAINTS))).toEqual([]);
  });
});

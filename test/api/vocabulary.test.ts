import type { components } from '../../client/src/api/schema.js';
import { lifecycleOf } from '../../src/domain/lifecycle/table.js';
import { STATUSES } from '../../src/domain/lifecycle/status.js';
import * as domain from '../../src/domain/vocabulary.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
let told: components['schemas']['VocabularyDto'];
beforeAll(async () => {
  demarche = await startTestApp();
  told = (await ask(demarche, '/api/vocabulary')).body;
});
afterAll(() => demarche.close());

describe('the vocabulary', () => {
  it('has every word of the domain, in its order', () => {
    const words = Object.fromEntries(
      Object.entries(told).map(([list, terms]) => [list, terms.map(({ code }) => code)]),
    );
    expect(words).toEqual({
      kinds: domain.KINDS,
      statuses: STATUSES,
      roles: domain.ROLES,
      acts: domain.ACTS,
      formats: domain.FORMATS,
      placePrecisions: domain.PLACE_PRECISIONS,
      linkTypes: domain.LINK_TYPES,
      actorTypes: domain.ACTOR_TYPES,
      claimFields: domain.CLAIM_FIELDS,
      moves: domain.MOVES,
      stances: domain.STANCES,
      bases: domain.BASES,
      reviews: domain.REVIEWS,
      sourceKinds: domain.SOURCE_KINDS,
      titleSources: domain.TITLE_SOURCES,
      seen: domain.SEEN,
      reliabilities: domain.RELIABILITIES,
      credibilities: domain.CREDIBILITIES.map(String),
    });
  });

  it('names each in English and French', () => {
    for (const { code, labels } of Object.values(told).flat()) {
      expect({ code, en: labels['en'], fr: labels['fr'] }).toEqual({
        code,
        en: expect.stringMatching(/\S/) as string,
        fr: expect.stringMatching(/\S/) as string,
      });
    }
  });

  it.each(domain.KINDS)('tells what may become of %s', (kind) => {
    const term = told.kinds.find(({ code }) => code === kind);
    const { open, closing, transitions } = lifecycleOf(kind);
    expect(term).toMatchObject({ open, closing, transitions, defaultIntensity: domain.DEFAULT_INTENSITY[kind] });
  });
});

describe('the database', () => {
  it.each([
    ['events_kind_known', domain.KINDS],
    ['events_format_known', domain.FORMATS],
    ['events_precision_known', domain.PRECISIONS],
    ['events_review_known', domain.REVIEWS],
    ['participations_role_known', domain.ROLES],
    ['citations_stance_known', domain.STANCES],
    ['status_changes_basis_known', domain.BASES],
    ['claims_field_known', domain.CLAIM_FIELDS],
    ['links_type_known', domain.LINK_TYPES],
    ['event_issues_moved_known', domain.MOVES],
    ['dossier_actors_seat_known', domain.SEATS],
    ['actors_type_known', domain.ACTOR_TYPES],
    ['sources_reliability_known', domain.RELIABILITIES],
    ['sources_kind_known', domain.SOURCE_KINDS],
    ['sources_title_source_known', domain.TITLE_SOURCES],
    ['sources_seen_known', domain.SEEN],
    ['publishers_reliability_known', domain.RELIABILITIES],
    ['publishers_kind_known', domain.SOURCE_KINDS],
    ['claims_format_known', ['format', ...domain.FORMATS]],
  ])('knows just the same words: %s', async (constraint, words) => {
    const [row] = await demarche.dataSource.query<{ text: string }[]>(
      'SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1',
      [constraint],
    );
    expect([...(row?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word)).toEqual(words);
  });
});

import fc from 'fast-check';
import type { UserRole } from '../../src/domain/permissions.js';
import { STATUSES } from '../../src/domain/lifecycle/status.js';
import { KINDS, LINK_TYPES, REVIEWS, ROLES } from '../../src/domain/vocabulary.js';

/** One write of a sequence: by whom, of which of the sequence's events, and what. Most are sensible, some are not. */
export interface RandomWrite {
  role: UserRole;
  /** Which event of the sequence; counted round. */
  event: number;
  method: 'POST' | 'PATCH' | 'DELETE';
  /** After `/api/events/<id>`; `#` is the id of a part of the list before it. */
  path: string;
  body?: object;
  /** Whether its writer has read the newest version. */
  fresh: boolean;
}

const role = fc.oneof<fc.WeightedArbitrary<UserRole>[]>(
  { weight: 1, arbitrary: fc.constant('reader') },
  { weight: 3, arbitrary: fc.constant('researcher') },
  { weight: 5, arbitrary: fc.constant('editor') },
  { weight: 1, arbitrary: fc.constant('administrator') },
);
const day = fc.constantFrom('2026-02-04', '2026-02-06', '2026-02-09', '2026-02', '2026-03-01/..', '2026');
const known = fc.constantFrom('2026-02-05', '2026-02-07', '2026-02-10');
const text = fc.constantFrom('Muscat', 'Rome', 'مسقط', 'a “quote”', 'x');
const actor = fc.constantFrom('iran', 'oman', 'us');
const source = fc.constantFrom('report', 'denial');
const reason = fc.option(text, { nil: undefined, freq: 9 });

const participation = fc.record({ actor, role: fc.constantFrom(...ROLES.slice(0, 3)) });
const citation = fc.record(
  { source, quote: text, language: fc.constant('en'), speaker: actor, stance: fc.constantFrom('reports', 'disputes') },
  { requiredKeys: ['source', 'language'] },
);
const fields = fc.record(
  {
    title: text,
    place: fc.option(text),
    when: day,
    kind: fc.constantFrom(...KINDS.slice(0, 4)),
    intensity: fc.integer({ min: -10, max: 10 }),
    timezone: fc.constantFrom('Asia/Muscat', null),
    participations: fc.uniqueArray(participation, { maxLength: 3, selector: (part) => `${part.actor} ${part.role}` }),
    citations: fc.array(citation, { maxLength: 2 }),
    reason,
  },
  { requiredKeys: [] },
);
const entry = fc.record(
  { status: fc.constantFrom(...STATUSES.slice(0, 11)), effectiveOn: day, knownOn: known, window: day, saidBy: actor },
  { requiredKeys: ['status', 'effectiveOn', 'knownOn'] },
);

const what = fc.oneof(
  { weight: 4, arbitrary: write('PATCH', '', fields) },
  { weight: 4, arbitrary: write('POST', '/status-changes', entry) },
  {
    weight: 3,
    arbitrary: write(
      'POST',
      '/review',
      fc.record({ to: fc.constantFrom(...REVIEWS), comment: fc.option(text, { nil: undefined }) }),
    ),
  },
  write('POST', '/participations', withReason(participation)),
  write('POST', '/citations', withReason(citation)),
  write('POST', '/links', fc.record({ type: fc.constantFrom(...LINK_TYPES), to: fc.constant('@'), reason })),
  write('DELETE', '/participations/#?reason=x', fc.constant(undefined)),
  write('DELETE', '/citations/#?reason=x', fc.constant(undefined)),
  write('POST', '/revisions/1/restore', fc.record({ reason })),
  write('DELETE', '?reason=x', fc.constant(undefined)),
  write('POST', '/undelete', fc.constant({})),
);

/** A few writes by whoever comes, on two events. */
export const randomWrites: fc.Arbitrary<RandomWrite[]> = fc.array(
  fc
    .tuple(role, fc.nat(1), what, fc.integer({ min: 0, max: 9 }))
    .map(([by, event, given, luck]) => ({ role: by, event, fresh: luck > 0, ...given })),
  // All lengths alike: left alone, most would be short.
  { minLength: 3, maxLength: 6, size: 'max' },
);

function write(
  method: RandomWrite['method'],
  path: string,
  body: fc.Arbitrary<object | undefined>,
): fc.Arbitrary<Pick<RandomWrite, 'method' | 'path' | 'body'>> {
  return body.map((given) => ({ method, path, ...(given ? { body: given } : {}) }));
}

function withReason(part: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.tuple(part, reason).map(([given, why]) => ({ ...given, reason: why }));
}

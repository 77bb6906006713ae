import fc from 'fast-check';
import { EVENT_SORTS } from '../../src/events/event-filter.dto.js';
import { KINDS, ROLES } from '../../src/domain/vocabulary.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

const ROUTES = ['events', 'timeline', 'actors', 'sources', 'dossiers', 'exports/events.csv'] as const;

/** Bytes that need not be UTF-8, percent-encoded. */
const bytes = fc
  .uint8Array({ maxLength: 12 })
  .map((array) => [...array].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));

const edtf = fc.oneof(
  fc.constantFrom(
    '-9999',
    '-0044',
    '0000',
    '9999',
    'Y170000',
    'Y-170000',
    'Y99999999',
    '2026-02-06/..',
    '../2026',
    '/2026',
    '2026-XX',
  ),
  fc.constantFrom(
    '2026-21',
    '156X',
    '[2026-01,2026-03]',
    '2026?',
    '2026-02-06T10:00:00+14:00',
    '9999-12-31T23:59:59Z',
    '0000-01-01',
    '-4714',
  ),
  fc.string({ maxLength: 12, unit: fc.constantFrom(...'0123456789-/.XYTZ:?~%[]{},') }).map(encodeURIComponent),
);

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map(encode),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map(encode),
  fc.string({ maxLength: 20, unit: fc.constantFrom(...`'"«»“”&|!<>():*\\%_ ab-ًعك中ſﬁ̈ß`) }).map(encode),
  bytes,
);

/** Mostly well-formed requests with something odd in them: those come furthest. */
const parameter = fc.oneof(
  { arbitrary: fc.tuple(fc.constant('q'), words), weight: 4 },
  { arbitrary: fc.tuple(fc.constantFrom('from', 'to'), edtf), weight: 4 },
  { arbitrary: fc.tuple(fc.constant('kind'), fc.constantFrom(...KINDS)), weight: 1 },
  { arbitrary: fc.tuple(fc.constant('role'), fc.constantFrom(...ROLES)), weight: 1 },
  { arbitrary: fc.tuple(fc.constant('sort'), fc.constantFrom(...EVENT_SORTS)), weight: 1 },
  { arbitrary: fc.tuple(fc.constantFrom('overdue', 'disputed'), fc.constant('true')), weight: 1 },
  { arbitrary: fc.tuple(fc.constantFrom('limit', 'bins'), fc.integer({ min: 1, max: 300 }).map(String)), weight: 1 },
  { arbitrary: fc.tuple(fc.constantFrom('dossier', 'actor', 'cursor', 'status'), words), weight: 1 },
);

describe('whatever is asked', () => {
  it('is answered in JSON or CSV, never with an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROUTES), fc.array(parameter, { maxLength: 4 }), async (route, parameters) => {
        const query = parameters.map(([name, value]) => `${name}=${value}`).join('&');
        const { status, type, text } = await ask(demarche, `/api/${route}?${query}`);
        if (status >= 500) throw new Error(text);
        expect(type).toMatch(status === 200 ? /^(application\/json|text\/csv)/ : /^application\/problem\+json/);
      }),
      { numRuns: 400 },
    );
  });

  it('by one of its own dates finds an event again', async () => {
    await fc.assert(
      fc.asyncProperty(edtf, async (date) => {
        const { status, body } = await ask(demarche, `/api/events?limit=1&from=${date}&to=${date}`);
        expect([200, 400]).toContain(status);
        if (status === 400) expect(body.errors[0].pointer).toMatch(/^\/(from|to)$/);
      }),
      { numRuns: 100 },
    );
  });
});

/** Lone surrogates, which encodeURIComponent refuses, as the three bytes that broken programs send. */
function encode(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(character);
      return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
        .map((byte) => `%${byte.toString(16)}`)
        .join('');
    })
    .join('');
}

import { EVENT_FIELDS } from '@domain/event-fields.js';
import type { EventDetail } from '../../../api/types.js';
import { eventFields } from './event-input.js';
import { ASKED_FIELDS } from './form-state.js';
import { formOfEvent } from './from-event.js';

const TELLING = {
  ...{ id: 'first', knownOn: '2026-02-04', language: 'en' },
  ...{ title: { en: 'Talks', fa: 'گفتگو' }, summary: { en: 'In Muscat.' } },
};
const CITATION = {
  ...{
    id: 'citation',
    source: { slug: 'wire', url: null, agencies: [], textOf: null },
    quote: 'A start',
    language: 'en',
    translation: null,
  },
  ...{ quoteNote: null, knownOn: null, speaker: null, attribution: 'an aide', stance: 'reports', credibility: 6 },
  anchor: { type: 'TextQuoteSelector', exact: 'A start', prefix: '“', suffix: '”' },
};
const EVENT = {
  ...Object.fromEntries(ASKED_FIELDS.map((name) => [name, `some ${name}`])),
  ...{ kind: 'talks', intensity: 4, when: '2026-02-06', saidAs: 'Friday', saidRule: 'rule', term: '2026-03-01' },
  ...{ knownOn: '2026-02-04', shortTitle: { en: 'Muscat' }, tellings: [TELLING] },
  ...Object.fromEntries(ASKED_FIELDS.filter((name) => isNumber(name)).map((name) => [name, 3])),
  relativeTo: { event: { id: 'other', ref: 'IRUS-2026-014' }, offset: '-P2W' },
  ...{ participations: [], citations: [CITATION], claims: [], issues: [], links: { outgoing: [], incoming: [] } },
} as unknown as EventDetail;

it('the form sends every plain field of an event back as it came', () => {
  const sent = eventFields(formOfEvent(EVENT, '2026-02-07'));
  for (const name of ASKED_FIELDS) expect([name, sent[name]]).toEqual([name, EVENT[name]]);
  expect(sent).toMatchObject({ when: '2026-02-06', saidAs: 'Friday', deadline: '2026-03-01' });
  expect(sent.relativeTo).toEqual({ event: 'IRUS-2026-014', offset: '-P2W' });
  const { source: _, ...cited } = CITATION;
  expect(sent.citations).toMatchObject([{ ...cited, source: 'wire' }]);
  expect(sent).toMatchObject({ tellings: [TELLING], shortTitle: { en: 'Muscat' } });
});

it('the form asks for every field that has no place of its own', () => {
  const plain = Object.entries(EVENT_FIELDS).flatMap(([name, { input }]) => (input === 'own' ? [] : [name]));
  expect(ASKED_FIELDS).toEqual(expect.arrayContaining(plain));
});

function isNumber(name: keyof typeof EVENT_FIELDS): boolean {
  return (EVENT_FIELDS[name] as { input: string }).input === 'number';
}

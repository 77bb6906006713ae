import { EMPTY_DESK, withReading, type Desk, type Finding, type Reading } from './desk.js';
import {
  dateAsTyped,
  likelySaid,
  ofKind,
  saidBy,
  saidWhen,
  withCorrection,
  withKnown,
  withParticipant,
} from './correction.js';

const finding: Finding = {
  ...{ key: 'p1', kind: 'statement', status: 'reported', format: null, confidence: 'low', reasons: [] },
  ...{
    title: 'He warns',
    when: '2026-02-06',
    saidAs: null,
    saidRule: null,
    timezone: null,
    place: null,
    country: null,
  },
  ...{ condition: null, consequence: null, vote: null, knownOn: '2026-02-07', details: [], links: [], similar: [] },
  participations: [
    { actorId: 'a1', role: 'speaker' },
    { actorId: 'a2', role: 'addressee' },
  ],
  citations: [
    {
      ...{ quote: 'Never', passage: { start: 0, end: 5 }, language: 'en', speakerId: 'a1' },
      ...{ attribution: 'the envoy', speakerReason: 'pronoun', likelyId: null },
    },
  ],
  passage: { start: 0, end: 5 },
};
const article = { ...EMPTY_DESK.article, text: 'Never, he said.', publishedOn: '2026-02-07' };
const reading: Reading = {
  ...{ id: 'r1', article },
  found: {
    ...{ language: 'en', actors: [], newActors: [], mentions: [], dates: [], quotations: [] },
    findings: [finding],
  },
};
const desk: Desk = { ...EMPTY_DESK, article, reading };
const only = ({ reading: now }: Desk) => now?.found.findings[0];

describe('a finding that is corrected', () => {
  it('says what somebody says it does, and still does when the same text is read again', () => {
    const corrected = withCorrection(desk, 'p1', { title: 'He refuses' });
    expect(only(corrected)).toMatchObject({ title: 'He refuses', corrected: true });
    expect(only(withReading(corrected, { ...reading, id: 'r2' }))).toMatchObject({ title: 'He refuses' });
  });

  it('has a status of its kind, and the usual roles with it', () => {
    expect(ofKind(finding, 'threat', '2026-02-07')).toEqual({
      ...{ kind: 'threat', status: 'standing' },
      participations: [
        { actorId: 'a1', role: 'author' },
        { actorId: 'a2', role: 'target' },
      ],
    });
    expect(ofKind(finding, 'talks', '2026-02-07')).toMatchObject({ status: 'held' });
    expect(ofKind({ ...finding, when: '2026-02-09' }, 'talks', '2026-02-07')).toMatchObject({ status: 'announced' });
    expect(ofKind(finding, 'incident', '2026-02-07')).toMatchObject({ status: 'reported' });
  });

  it('whose speaker stays open is told by whoever is likely once somebody says so, with the name before the words', () => {
    const [said] = finding.citations;
    const open: Finding = {
      ...finding,
      title: '« Jamais »',
      participations: [{ actorId: 'a2', role: 'addressee' }],
      citations: [{ ...said!, speakerId: null, attribution: null, speakerReason: null, likelyId: 'a3' }],
    };
    expect(likelySaid(open, { id: 'a3', name: 'Ana Brnabić' })).toMatchObject({
      title: 'Ana Brnabić\u202f: « Jamais »',
      citations: [{ speakerId: 'a3', likelyId: null }],
      participations: [
        { actorId: 'a3', role: 'speaker' },
        { actorId: 'a2', role: 'addressee' },
      ],
    });
    const threat = likelySaid({ ...open, kind: 'threat', title: 'He warns' }, { id: 'a3', name: 'Ana Brnabić' });
    expect(threat).toEqual({ citations: threat.citations, participations: open.participations });
  });

  it('has one more who takes part, who is known by name from then on', () => {
    const known = withKnown(desk, { id: 'a9', slug: 'oman', name: 'Oman', type: 'state' });
    expect(known.reading?.found.actors).toMatchObject([{ name: 'Oman' }]);
    expect(withParticipant(finding, 'a9').participations?.at(-1)).toEqual({ actorId: 'a9', role: 'addressee' });
  });

  it('is said by somebody else, who takes part in place of whoever was held to say it', () => {
    expect(saidBy(finding, 'a3')).toMatchObject({
      citations: [{ speakerId: 'a3', attribution: null }],
      participations: [
        { actorId: 'a3', role: 'speaker' },
        { actorId: 'a2', role: 'addressee' },
      ],
    });
    expect(saidBy(finding, null)).toMatchObject({
      citations: [{ speakerId: null, attribution: 'the envoy' }],
      participations: [{ actorId: 'a2', role: 'addressee' }],
    });
  });

  it('keeps words of a day that nobody understands, and its window', () => {
    expect(saidWhen('after the harvest', null)).toEqual({ saidAs: 'after the harvest', saidRule: null });
    const days = { earliest: '2026-02-09', latest: '2026-02-11' };
    expect(
      saidWhen('early next week', {
        when: '2026-02-09/2026-02-11',
        saidAs: 'early next week',
        rule: 'week-early',
        ...days,
      }),
    ).toEqual({
      ...{ when: '2026-02-09/2026-02-11', saidAs: 'early next week', saidRule: 'week-early' },
    });
  });

  it('shows its day as it is typed: a window that somebody set for its words behind them', () => {
    const words = { ...finding, saidAs: 'after the harvest', saidRule: null, when: '2026-09' };
    expect(dateAsTyped(finding)).toBe('2026-02-06');
    expect(dateAsTyped(words)).toBe('after the harvest');
    expect(dateAsTyped({ ...words, corrected: true })).toBe('after the harvest = 2026-09');
    expect(dateAsTyped({ ...words, saidRule: 'month', corrected: true })).toBe('after the harvest');
  });
});

import { DOSSIER, type DossierEvent } from '../../../test/support/demo-dossier.js';
import { isOpen } from '../lifecycle/table.js';
import { parseEdtf } from '../time/edtf.js';
import { readSaid } from '../time/said/read-said.js';
import { dayInZone } from '../time/zones.js';

const { actors, sources, events, kept } = DOSSIER;

/** What is known once it has happened, and not while it is planned. */
const FACTS = ['statement', 'contact', 'incident', 'measure', 'agreement'];
/** Words of which only a person knows what day they mean. */
const UNREAD = ['followup-both-agree-2026-02-06', 'talks-monday-2026-08-03'];
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

describe('the days of the demo', () => {
  it('are dates that there are, in the zone of their event', () => {
    const dates = events.flatMap(({ slug, when, deadline, timezone, statusChanges }) =>
      [when, deadline, ...statusChanges.flatMap(({ effectiveOn, window }) => [effectiveOn, window])].map(
        (text) => [slug, text, timezone ?? null] as const,
      ),
    );
    const tenures = actors.flatMap(({ slug, tenures: own }) =>
      own.flatMap(({ from, to }) => [from, to].map((text) => [slug, text, null] as const)),
    );
    for (const [slug, text, zone] of [...dates, ...tenures]) {
      if (text != null) expect([slug, parseEdtf(text, zone).when]).toEqual([slug, text]);
    }
  });

  it('on which something became known are whole days', () => {
    const days = [
      ...events.flatMap(({ knownOn, tellings, statusChanges, issues = [] }) =>
        [{ knownOn }, ...tellings, ...statusChanges, ...issues].map((one) => one.knownOn),
      ),
      ...sources.map(({ publishedOn }) => publishedOn),
      ...sources.map(({ accessedOn }) => accessedOn),
      ...events.flatMap(({ statusChanges }) => statusChanges.flatMap(({ saidAs }) => saidAs?.saidOn ?? [])),
    ];
    expect(days.filter((day) => !WHOLE_DAY.test(day) || parseEdtf(day, null).earliest === null)).toEqual([]);
  });

  it('of a statement, contact, incident, measure or agreement are not before it began', () => {
    const early = events.filter((event) => FACTS.includes(event.kind) && event.knownOn < firstDay(event, event.when));
    expect(early.map(({ slug }) => slug)).toEqual([]);
  });

  it('of the tellings rise, from the day of the event on', () => {
    for (const { slug, knownOn, tellings } of events) {
      const days = tellings.map((telling) => telling.knownOn);
      expect([slug, ...days]).toEqual([slug, knownOn, ...[...new Set(days)].sort().slice(1)]);
    }
  });

  it('of the words that were said are not after the day that they were known', () => {
    const late = events.flatMap(({ slug, statusChanges }) =>
      statusChanges.filter(({ saidAs, knownOn }) => (saidAs?.saidOn ?? '') > knownOn).map(() => slug),
    );
    expect(late).toEqual([]);
  });

  it('of a position are not before those of its event', () => {
    const early = events.flatMap(({ slug, knownOn, issues = [] }) =>
      issues
        .filter((position) => position.knownOn < knownOn)
        .map(({ issue }) => `${slug} ${issue}`),
    );
    expect(early).toEqual([]);
  });

  const ruled = events.flatMap((event) => (event.saidRule === undefined || UNREAD.includes(event.slug) ? [] : [[event.slug, event] as const]));
  it.each(ruled)('are read from the words as their editors read them: %s', (_, event) => {
    const { saidAs = '', saidRule, when, knownOn } = event;
    expect(readSaid(saidAs, { saidOn: knownOn })).toMatchObject({ when, rule: saidRule });
  });
});

describe('the ledgers of the demo', () => {
  it('begin with the event, and go on in the order of the days', () => {
    for (const { slug, kind, knownOn, statusChanges } of events) {
      const days = statusChanges.map((entry) => entry.knownOn);
      expect([slug, days]).toEqual([slug, [...days].sort()]);
      if (kind !== 'agreement') expect([slug, days[0]]).toEqual([slug, knownOn]);
    }
  });

  it('know nothing to have come about before it did', () => {
    const early = events.flatMap((event) =>
      event.statusChanges
        .filter(({ effectiveOn, knownOn }) => knownOn < firstDay(event, effectiveOn))
        .map(({ status }) => `${event.slug} ${status}`),
    );
    expect(early).toEqual([]);
  });

  it('know nothing to be held before its first day', () => {
    const early = events.filter((event) =>
      event.statusChanges.some(({ status, knownOn }) => status === 'held' && knownOn < firstDay(event, event.when)),
    );
    expect(early.map(({ slug }) => slug)).toEqual([]);
  });

  it('let nothing expire before the last day of the window that ran out is over', () => {
    const expired = events.flatMap((event) =>
      event.statusChanges.flatMap((entry, index) => (entry.status === 'expired' ? [{ event, entry, index }] : [])),
    );
    expect(expired).toHaveLength(6);
    for (const { event, entry, index } of expired) {
      const before = event.statusChanges.slice(0, index).filter(({ status }) => isOpen(event.kind, status));
      const window = entry.window ?? before.findLast((one) => one.window)?.window ?? '';
      const { latest } = parseEdtf(window, event.timezone ?? null);
      const { earliest } = parseEdtf(entry.effectiveOn, event.timezone ?? null);
      expect([event.slug, Number(earliest) > Number(latest)]).toEqual([event.slug, true]);
    }
  });

  it('say when talks, meetings and deadlines are to be, from the first entry on', () => {
    const bare = events.filter(
      ({ kind, statusChanges }) => ['talks', 'meeting', 'deadline'].includes(kind) && !statusChanges[0]?.window,
    );
    expect(bare.map(({ slug }) => slug)).toEqual([]);
  });

  it('name nobody for what only an editor concludes', () => {
    const named = events.filter(({ statusChanges }) =>
      statusChanges.some(({ basis, saidBy }) => basis === 'inferred' && saidBy !== undefined),
    );
    expect(named.map(({ slug }) => slug)).toEqual([]);
  });

  it('tell of everything that was mended what was there before, or that nothing was, and why', () => {
    const mended = events.flatMap(({ slug, statusChanges }) =>
      (kept.events[slug]?.mended ?? []).map((one) => ({ ...one, entry: statusChanges[one.statusChange] })),
    );
    expect(mended).toHaveLength(17);
    for (const { entry, was, why } of mended) {
      expect(entry).toBeDefined();
      expect(entry).not.toMatchObject(was ?? { status: null });
      expect(why).not.toBe('');
    }
  });
});

function firstDay({ timezone }: DossierEvent, text: string): string {
  const zone = timezone ?? null;
  const { earliest } = parseEdtf(text, zone);
  return earliest === null ? '' : dayInZone(earliest, zone);
}

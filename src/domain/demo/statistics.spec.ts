import { DOSSIER, eventCalled, statusOf, type DossierEvent, type Entry } from '../../../test/support/demo-dossier.js';

/**
 * What became of announced steps, counted as a person with the file and a calendar would: days are compared as they are
 * written, and nothing of the program's own reckoning is used.
 */
describe('what became of the steps that the demo tells of', () => {
  const steps = DOSSIER.events.filter(isCounted);

  it('is told of 37 that were announced or confirmed for a time that ends', () => {
    expect(figures(steps)).toEqual({ counted: 37, inWindow: 15, later: 7, otherwise: 3, never: 12 });
  });

  it('is told of 31 that somebody is named as having announced', () => {
    const named = steps.filter(({ statusChanges }) => statusChanges.some(isNamed));
    expect(figures(named)).toEqual({ counted: 31, inWindow: 13, later: 6, otherwise: 1, never: 11 });
  });

  it('leaves out what was only rumoured, what was held without notice and what has no end', () => {
    const gatherings = DOSSIER.events.filter(({ kind }) => isGathering(kind));
    const announced = gatherings.filter(({ statusChanges }) => statusChanges.some(isFirm));
    const others = gatherings.filter((event) => !announced.includes(event));
    expect(gatherings).toHaveLength(55);
    expect(announced.filter((event) => !steps.includes(event)).map(({ slug }) => slug)).toEqual([
      'meeting-set-up-2026-01-11',
      'followup-both-agree-2026-02-06',
      'followup-muscat-later-2026-02',
      'round-4-after-consultations-2026-03',
      'doha-round-2-2026-07',
    ]);
    expect([others.filter((event) => statusOf(event) === 'held').length, others.length]).toEqual([5, 13]);
  });

  it.each([
    ['istanbul-meeting-planned-2026-02-06', 'otherwise'],
    ['geneva-friday-2026-02-27', 'otherwise'],
    ['signing-geneva-2026-06-19', 'otherwise'],
    ['followup-early-next-week-2026-02', 'later'],
    ['switzerland-technical-round-2026-06', 'never'],
  ])('is right of %s: %s', (slug, fate) => expect(fateOf(eventCalled(slug))).toBe(fate));
});

function isGathering(kind: string): boolean {
  return kind === 'talks' || kind === 'meeting';
}

function isFirm({ status }: Entry): boolean {
  return status === 'announced' || status === 'confirmed';
}

function isNamed(entry: Entry): boolean {
  return isFirm(entry) && entry.basis === 'announced' && entry.saidBy !== undefined;
}

function isCounted({ kind, statusChanges }: DossierEvent): boolean {
  return isGathering(kind) && statusChanges.some(isFirm) && firstWindow(statusChanges).last !== null;
}

function firstWindow([first]: readonly Entry[]): { first: string; last: string | null } {
  return days(first?.window ?? '');
}

/** First and last day that stand in a date; no last one where its end is open. */
function days(text: string): { first: string; last: string | null } {
  const found = [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day).sort();
  return { first: found[0] ?? '', last: /(\/|\.\.)$/.test(text) ? null : (found.at(-1) ?? null) };
}

function figures(events: readonly DossierEvent[]): Record<string, number> {
  const fates = events.map(fateOf);
  const of = (fate: string) => fates.filter((one) => one === fate).length;
  const [inWindow, later, otherwise, never] = ['inWindow', 'later', 'otherwise', 'never'].map(of);
  return { counted: events.length, inWindow: inWindow!, later: later!, otherwise: otherwise!, never: never! };
}

function fateOf(event: DossierEvent): string {
  const { first, last } = firstWindow(event.statusChanges);
  const end = last ?? '';
  if (statusOf(event) === 'held') {
    const held = days(event.when).first;
    return held >= first && held <= end ? 'inWindow' : 'later';
  }
  const instead = standIns(event.slug, new Set([event.slug])).map(({ when }) => days(when).first);
  if (instead.length === 0) return 'never';
  return instead.sort()[0]! > end ? 'later' : 'otherwise';
}

/** What took the place of a plan and came about, over plans that came to nothing themselves. */
function standIns(slug: string, seen: Set<string>): DossierEvent[] {
  return DOSSIER.events.flatMap((event) => {
    const replaces = event.links.some(({ type, to }) => to === slug && (type === 'reschedules' || type === 'fulfils'));
    if (!replaces || seen.has(event.slug)) return [];
    seen.add(event.slug);
    return statusOf(event) === 'held' || event.kind === 'agreement' ? [event] : standIns(event.slug, seen);
  });
}

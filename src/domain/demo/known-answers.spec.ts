import { DOSSIER, eventCalled } from '../../../test/support/demo-dossier.js';
import { isOpen } from '../lifecycle/table.js';

const { events } = DOSSIER;

describe('what the demo is known to answer', () => {
  it('has the Israeli attack from the day of it on', () => {
    expect(titleAsOf('israel-strikes-2025-06-13', '2025-06-12')).toBeNull();
    expect(titleAsOf('israel-strikes-2025-06-13', '2025-06-13')).not.toBeNull();
  });

  it('has only planned the Muscat talks on the eve of them', () => {
    expect(titleAsOf('muscat-talks-2026-02-06', '2026-02-03')).toBeNull();
    expect(titleAsOf('muscat-talks-2026-02-06', '2026-02-05')).toContain('planned');
    expect(titleAsOf('muscat-talks-2026-02-06', '2026-02-06')).toBe('US–Iran talks in Muscat');
  });

  it('has no confirmed day for the second Geneva round until 15 February 2026', () => {
    expect(titleAsOf('geneva-round-2-2026-02-17', '2026-02-14')).toBe('Second US–Iran round, planned in Geneva');
    expect(titleAsOf('geneva-round-2-2026-02-17', '2026-02-15')).toContain('17 February');
  });

  it('begins on 12 March 2025 and ends on 8 October 2026', () => {
    const days = events.flatMap(({ tellings }) => tellings.map(({ knownOn }) => knownOn)).sort();
    expect([days[0], days.at(-1)]).toEqual(['2025-03-12', '2026-10-08']);
  });

  it('lets “early next week” be the US President’s, and lapse', () => {
    const { statusChanges } = eventCalled('followup-early-next-week-2026-02');
    expect(statusChanges).toMatchObject([
      { status: 'announced', saidBy: 'trump', saidAs: { saidOn: '2026-02-06' }, window: '2026-02-09/2026-02-11' },
      { saidBy: 'araghchi', knownOn: '2026-02-07' },
      { status: 'announced', knownOn: '2026-02-11', basis: 'reported' },
      { status: 'lapsed', knownOn: '2026-02-12', basis: 'inferred' },
    ]);
    expect(eventCalled('geneva-round-2-2026-02-17').links).toContainEqual({
      type: 'reschedules',
      to: 'followup-early-next-week-2026-02',
    });
  });

  it.each([
    ['two-month-deadline-2025', '2025-03-12/..', '2025-04-12/2025-06-12'],
    ['trump-deadline-2026-02-19', '2026-02-19/2026-03-01', '2026-02-19/2026-03-06'],
    ['ultimatum-hormuz-2026-03-21', '2026-03-23T23:44:00Z', '2026-04-08T00:00:00Z'],
    ['five-day-pause-2026-03-23', '2026-03-23/2026-03-28', '2026-03-26/2026-04-06'],
    ['ceasefire-2026-04-07', '2026-04-07/2026-04-22', '2026-04-21/..'],
    ['sixty-day-window-2026', '2026-06-17/2026-08-16', '2026-06-17/2026-08-22', '2026-06-17/2026-08-16'],
  ])('keeps every term that was named: %s', (slug, ...terms) => {
    const { kind, statusChanges } = eventCalled(slug);
    const named = statusChanges.filter(({ status, window }) => isOpen(kind, status) && window);
    expect(named.map(({ window }) => window)).toEqual(terms);
  });

  it('knows by whom the ultimatum of 7 April 2026 was, and who had to act', () => {
    expect(eventCalled('deadline-2026-04-07').participations).toEqual(
      expect.arrayContaining([
        { actor: 'trump', role: 'author' },
        { actor: 'iran', role: 'must_act' },
      ]),
    );
  });

  it('knows that Mr Witkoff asked for 3.67 per cent one day and for none the next', () => {
    const { issues } = eventCalled('witkoff-enrichment-2025-04-15');
    expect(issues).toMatchObject([
      { issue: 'enrichment', actor: 'witkoff', knownOn: '2025-04-14', stance: expect.stringContaining('3.67') },
      { issue: 'enrichment', actor: 'witkoff', knownOn: '2025-04-15' },
    ]);
  });

  it.each([
    [
      'trump-very-good-talks-2026-02-06',
      'Nous avons également eu des entretiens très fructueux sur l’Iran ; il semble que l’Iran veuille conclure un accord à tout prix',
    ],
    ['followup-early-next-week-2026-02', 'Nous nous reverrons au début de la semaine prochaine'],
    ['threat-trump-consequences-2026-02-06', 'des conséquences'],
    ['araghchi-good-start-2026-02-06', 'bon début'],
    ['albusaidi-very-serious-2026-02-06', 'très sérieuses'],
  ])('quotes the article of 7 February 2026 word for word: %s', (slug, quote) => {
    const quotes = eventCalled(slug).citations.filter(({ source }) => source === 'newstimehub-2026-02-07');
    expect(quotes.map((one) => one.quote).join(' ')).toContain(quote);
  });
});

/** What an event is called as of a day; null where nobody knew of it. */
function titleAsOf(slug: string, day: string): string | null {
  return eventCalled(slug).tellings.findLast(({ knownOn }) => knownOn <= day)?.title['en'] ?? null;
}

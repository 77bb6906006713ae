import { DOSSIER, type DossierEvent, type Entry } from '../../../test/support/demo-dossier.js';
import { decideStatusChange } from '../lifecycle/decide.js';
import { isOpen } from '../lifecycle/table.js';
import { parseEdtf } from '../time/edtf.js';

const DATED = ['talks', 'meeting', 'contact', 'deadline'];
const HAPPENED = ['held', 'carried_out', 'condition_met', 'fulfilled', 'accepted'];

/** Where the ledger leaves an event in another window than the one it is entered with: it was put off, or never had its day. */
const MOVED: Readonly<Record<string, string>> = {
  'experts-2025-04-23': '2025-04-26',
  'e3-rome-2025-05-02': '2025-05-05/2025-05-11',
  'followup-both-agree-2026-02-06': '2026-02-17',
  'ceasefire-expiry-2026-04-22': '2026-04-21/..',
  'signing-sunday-2026-06-14': '2026-06-15/2026-06-20',
  'switzerland-technical-round-2026-06': '2026-06-22/2026-06-30',
  'doha-2026-06-30': '2026-07-01',
  'doha-round-2-2026-07': '2026-07-11',
};

/** Where it tells the place of what is entered without one. */
const PLACED: Readonly<Record<string, string>> = {
  'round-5-date-unclear-2025-05': 'Rome',
  'e3-extension-offer-2025-08-29': 'New York',
  'followup-both-agree-2026-02-06': 'Geneva',
};

/** Where it tells the format of what never took place. */
const FORMATTED: Readonly<Record<string, string>> = {
  'rome-round-4-planned-2025-05-03': 'indirect',
  'round-6-planned-2025-06-15': 'indirect',
};

describe('what the ledgers of the demo come to', () => {
  it('is the window that the event is entered with, but where it was moved', () => {
    const dated = DOSSIER.events.filter(({ kind }) => DATED.includes(kind));
    expect(others(dated, 'window', ({ when }) => when)).toEqual(MOVED);
  });

  it('is the place that the event is entered with, but where only the ledger tells it', () => {
    expect(others(DOSSIER.events, 'place', ({ place }) => place)).toEqual(PLACED);
  });

  it('is the format that the event is entered with, but where only the ledger tells it', () => {
    expect(others(DOSSIER.events, 'format', ({ format }) => format)).toEqual(FORMATTED);
  });

  it('is reached by steps that the lifecycle allows', () => {
    const refused = DOSSIER.events.flatMap((event) => {
      const { slug, kind, statusChanges, timezone = null } = event;
      const { earliest } = parseEdtf(saidLast(event, 'window', DATED.includes(kind)) ?? event.when, timezone);
      const ledger = statusChanges.map(({ status, effectiveOn }, ordinal) => {
        const window = parseEdtf(effectiveOn, timezone);
        return { status, ordinal, effectiveEarliest: window.earliest ?? new Date(0), effectiveLatest: window.latest };
      });
      return ledger.flatMap((entry, index) => {
        const decision = decideStatusChange(ledger.slice(0, index), entry, { kind, earliest });
        return decision.ok ? [] : [`${slug}: ${decision.reason}`];
      });
    });
    expect(refused).toEqual([]);
  });
});

/** What the newest entry says of those where it is not what the event is entered with. */
function others(
  events: readonly DossierEvent[],
  what: 'window' | 'place' | 'format',
  entered: (event: DossierEvent) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    events.flatMap((event) => {
      const said = saidLast(event, what);
      return said === undefined || said === entered(event) ? [] : [[event.slug, said]];
    }),
  );
}

/** What came to nothing, or is over, moves nothing any more. */
function saidLast({ kind, statusChanges }: DossierEvent, what: 'window' | 'place' | 'format', asked = true) {
  const moves = ({ status }: Entry) => isOpen(kind, status) || HAPPENED.includes(status);
  return asked ? statusChanges.filter(moves).findLast((entry) => entry[what])?.[what] : undefined;
}

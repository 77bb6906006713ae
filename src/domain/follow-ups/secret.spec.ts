import type { Status } from '../lifecycle/status.js';
import { announcementOf } from './announcement.js';
import { withoutSecrets } from './secret.js';

const entry = (ordinal: number, status: Status, day: string, knownOn: string) => ({
  ...{ ordinal, status, knownOn, effectiveEarliest: new Date(`${day}T00:00:00Z`) },
  ...({ window: '1993-01-20', place: null, basis: 'announced', saidBy: 'norway' } as const),
});

describe('a plan that was kept secret', () => {
  const agreed = entry(0, 'announced', '1993-01-10', '1995-09-01');
  const held = entry(1, 'held', '1993-01-20', '1995-09-01');

  it('is no announcement where it was told only after the event', () => {
    expect(withoutSecrets('meeting', [agreed, held], null)).toEqual([held]);
    expect(announcementOf('meeting', withoutSecrets('meeting', [agreed, held], null))).toBeNull();
  });

  it('is one as long as the event has not taken place, and where it was told by its day', () => {
    const ahead = entry(0, 'announced', '1993-01-10', '1993-01-20');
    for (const ledger of [[agreed], [ahead, held]]) {
      expect(withoutSecrets('meeting', ledger, null)).toEqual(ledger);
    }
  });

  it('leaves those that were public', () => {
    const told = entry(1, 'confirmed', '1993-01-15', '1993-01-16');
    const ledger = [agreed, told, entry(2, 'held', '1993-01-20', '1993-01-21')];
    expect(announcementOf('meeting', withoutSecrets('meeting', ledger, null))?.entry).toEqual(told);
  });
});

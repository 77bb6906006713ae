import type { EventSummary } from '../../../api/types.js';
import { busiestPairs } from './pairs.js';

const event = (...sides: string[]) => ({
  participations: sides.map((side) => ({ side })) as EventSummary['participations'],
});

describe('pairs of sides', () => {
  it('come by how often they meet, each pair once', () => {
    const events = [
      event('us', 'iran', 'oman'),
      event('iran', 'us'),
      event('us', 'iran'),
      event('oman', 'iran', 'iran'),
      event('us'),
    ];
    expect(busiestPairs(events)).toEqual([
      ['iran', 'us'],
      ['iran', 'oman'],
      ['oman', 'us'],
    ]);
  });
});

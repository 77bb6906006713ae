import type { BundleEvent } from './bundle.dto.js';
import { onTheMap } from './on-the-map.js';

const at = (place: string | null, said: Partial<BundleEvent> = {}) =>
  ({ slug: 'talks', place, ...said }) as BundleEvent;
const GENEVA = { lat: 46.2, lon: 6.15, placePrecision: 'city' };

describe('what an import puts on the map', () => {
  it('is an event whose place is the name of one city, which is told once for all of them', () => {
    const { events, placed } = onTheMap([
      at('Geneva'),
      at('Genève, Suisse'),
      at('Geneva', { country: 'CH' }),
      at('Doha'),
    ]);
    expect(events.slice(0, 3)).toEqual([
      at('Geneva', GENEVA as Partial<BundleEvent>),
      at('Genève, Suisse', GENEVA as Partial<BundleEvent>),
      at('Geneva', { ...GENEVA, country: 'CH' } as Partial<BundleEvent>),
    ]);
    expect(placed).toEqual(['Geneva, CH (46.2, 6.15): 3', 'Doha, QA (25.29, 51.53): 1']);
  });

  it.each([
    ['that says where it is', at('Geneva', { lat: 46.2236, lon: 6.1391, placePrecision: 'exact' })],
    ['in a country that has no such city', at('Geneva', { country: 'US' })],
    ['at no place', at(null)],
    ['at a place of two cities', at('Hyderabad')],
  ])('is no event %s', (_, event) => {
    expect(onTheMap([event])).toEqual({ events: [event], placed: [] });
  });
});

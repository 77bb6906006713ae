import type { Chain, LinkedEvent } from '../../api/types.js';
import { threadLane, threadPicture } from './thread-picture.js';

const event = (id: string, kind: LinkedEvent['kind'], status: LinkedEvent['status']) =>
  ({ id, kind, status }) as LinkedEvent;

describe('the lane of an event in its thread', () => {
  it.each([
    ['talks', 'held', 'came'],
    ['talks', 'lapsed', 'promised'],
    ['meeting', 'confirmed', 'promised'],
    ['commitment', 'standing', 'promised'],
    ['agreement', 'in_force', 'came'],
    ['statement', 'reported', 'said'],
    ['threat', 'carried_out', 'said'],
  ] as const)('of %s that are %s is what %s', (kind, status, lane) => {
    expect(threadLane({ kind, status })).toBe(lane);
  });
});

describe('the picture of a thread', () => {
  const chain: Chain = {
    items: [event('muscat', 'talks', 'held'), event('week', 'talks', 'lapsed'), event('geneva', 'talks', 'held')],
    links: [
      { type: 'follows_up', from: 'week', to: 'muscat' },
      { type: 'reschedules', from: 'geneva', to: 'week' },
      { type: 'follows_up', from: 'geneva', to: 'muscat' },
      { type: 'follows_up', from: 'geneva', to: 'elsewhere' },
    ],
  };
  const { nodes, curves, lanes, width } = threadPicture(chain);

  it('numbers the events as the list does, from left to right, in the lanes that hold something', () => {
    expect(nodes.map(({ number, lane }) => [number, lane])).toEqual([
      [1, 'came'],
      [2, 'promised'],
      [3, 'came'],
    ]);
    expect(nodes.map(({ x }) => x)).toEqual([...nodes.map(({ x }) => x)].sort((a, b) => a - b));
    expect(lanes.map(({ lane }) => lane)).toEqual(['promised', 'came']);
    expect(Math.max(...nodes.map(({ x }) => x))).toBeLessThan(width);
  });

  it('draws a curve for each link within it, apart where one took the other’s place', () => {
    expect(curves.map(({ moved }) => moved)).toEqual([false, true, false]);
  });
});

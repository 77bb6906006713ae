import type { TimelineTile } from '../types.js';
import { linksShown, touchesTile, type TileAsked } from './touched-tiles.js';
import type { Change } from './touches.js';

const NOBODY: ReadonlySet<string> = new Set();
/** 27 January to 17 February 2026. */
const asked: TileAsked = { step: 9, tile: 960, dossier: ['iran-us'] };
const window = (from: string | null, to = from) => ({ from, to });
const event: Change = { entity: 'event', id: '1', dossier: 'iran-us', change: 'changed', windows: [], linked: [] };
const on = (...days: string[]): Change => ({
  ...event,
  windows: days.map((day) => window(`${day}T10:00:00Z`)),
});

/** A tile that shows event `5`, in which Oman acts and which has a link to event `6`. */
const tile = {
  items: [
    {
      id: '5',
      dossier: { id: 'd' },
      participations: [{ actor: { id: 'o' }, side: 'oman' }],
      links: [{ type: 'follows_up', to: '6' }],
    },
  ],
} as unknown as TimelineTile;
const touched = (change: Change, what: Partial<TileAsked> = {}, unlinked = NOBODY) =>
  touchesTile(change, { ...asked, ...what }, tile, unlinked);

describe('the tiles that a change touches', () => {
  it.each<[string, Change, boolean]>([
    ['an event that begins in it', on('2026-02-06'), true],
    ['one that begins before it', on('2026-01-06'), false],
    ['one that begins after it', on('2026-03-06'), false],
    ['one that has come from elsewhere', on('2026-03-06', '2026-02-06'), true],
    ['one that has gone elsewhere', on('2026-02-06', '2026-03-06'), true],
    ['one of another dossier', { ...on('2026-02-06'), dossier: 'wto' }, false],
    ['one without an end', { ...event, windows: [window('2019-02-06T10:00:00Z', null)] }, true],
    ['one that lasts into it', { ...event, windows: [window('2025-12-30T00:00:00Z', '2026-02-01T00:00:00Z')] }, true],
    [
      'one that lasted elsewhere',
      { ...event, windows: [window('2020-01-01T00:00:00Z', '2020-02-01T00:00:00Z')] },
      false,
    ],
    ['one that is shown, wherever it was said to be', { ...on('2020-01-01'), id: '5' }, true],
    ['one that has a link with what is shown', { ...on('2020-01-01'), linked: ['5'] }, true],
    ['one of which nothing is known', { entity: 'event', id: '1', dossier: 'iran-us', change: 'changed' }, true],
    ['an actor that is shown', { entity: 'actor', id: 'o', slug: 'oman', dossier: null, change: 'changed' }, true],
    [
      'an actor for which somebody acts',
      { entity: 'actor', id: 'x', slug: 'oman', dossier: null, change: 'changed' },
      true,
    ],
    ['another actor', { entity: 'actor', id: 'x', slug: 'qatar', dossier: null, change: 'changed' }, false],
    ['a source', { entity: 'source', id: 's', slug: 's', dossier: null, change: 'changed' }, true],
    ['a new source', { entity: 'source', id: 's', slug: 's', dossier: null, change: 'created' }, false],
    [
      'the dossier of what is shown',
      { entity: 'dossier', id: 'd', slug: 'iran-us', dossier: 'iran-us', change: 'changed' },
      true,
    ],
    ['another dossier', { entity: 'dossier', id: 'w', slug: 'wto', dossier: 'wto', change: 'changed' }, false],
  ])('%s', (_what, change, expected) => {
    expect(touched(change)).toBe(expected);
  });

  it('are all that look back, and those that are not there yet', () => {
    expect(touched(on('2020-01-01'), { knownOn: '2026-02-01' })).toBe(true);
    expect(touchesTile(on('2020-01-01'), asked, undefined, NOBODY)).toBe(true);
  });

  it('are those that show what an event had a link to', () => {
    const changed = { ...on('2020-01-01'), id: '5' };
    expect([...linksShown([changed], [tile])]).toEqual(['6']);
    expect(touched({ ...changed, id: '7' }, {}, new Set(['5']))).toBe(true);
  });
});

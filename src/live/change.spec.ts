import { changeFor, whereabouts, type ChangeRow, type ChangeWord } from './change.js';

const row: ChangeRow = {
  ...{ entity: 'event', id: '0197', name: 'IRUS-2026-014', dossier: 'iran-us-2025-2026', version: 2 },
  ...{ wasThere: true, isThere: true, wasPublic: true, isPublic: true },
  ...{ was: { from: '2026-02-06T00:00:00Z', to: null }, is: { from: '2026-02-09T00:00:00Z', to: null } },
  linked: [
    { id: '0198', isPublic: true },
    { id: '0199', isPublic: false },
  ],
};

describe('a change', () => {
  it.each<[string, Partial<ChangeRow>, ChangeWord | null, ChangeWord | null]>([
    ['of what is published', {}, 'changed', 'changed'],
    ['that writes a draft', { wasThere: false, wasPublic: false, isPublic: false }, null, 'created'],
    ['of a draft', { wasPublic: false, isPublic: false }, null, 'changed'],
    ['that publishes', { wasPublic: false }, 'created', 'changed'],
    ['that withdraws', { isPublic: false }, 'removed', 'changed'],
    ['that deletes', { isThere: false, isPublic: false }, 'removed', 'removed'],
    ['that deletes a draft', { isThere: false, wasPublic: false, isPublic: false }, null, 'removed'],
    ['that makes and removes', { wasThere: false, isThere: false, wasPublic: false, isPublic: false }, null, null],
  ])('%s', (_, given, reader, researcher) => {
    expect([changeFor({ ...row, ...given }, false), changeFor({ ...row, ...given }, true)]).toEqual([
      reader,
      researcher,
    ]);
  });

  it('of when it is tells where it was seen, and is', () => {
    expect(whereabouts(row, true)).toEqual({ windows: [row.was, row.is], linked: ['0198', '0199'] });
    expect(whereabouts({ ...row, wasPublic: false }, false)).toEqual({ windows: [row.is], linked: ['0198'] });
    expect(whereabouts({ ...row, isPublic: false }, false)).toEqual({ windows: [row.was], linked: ['0198'] });
  });
});

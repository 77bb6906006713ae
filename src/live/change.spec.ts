import { changeFor, type ChangeRow, type ChangeWord } from './change.js';

const row: ChangeRow = {
  ...{ entity: 'event', id: '0197', name: 'IRUS-2026-014', dossier: 'iran-us-2025-2026', version: 2 },
  ...{ wasThere: true, isThere: true, wasPublic: true, isPublic: true },
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
});

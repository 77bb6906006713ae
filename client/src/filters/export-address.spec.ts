import { exportAddress } from './export-address.js';

describe('the address of an export', () => {
  it('holds exactly the filter on screen', () => {
    const search = { kind: ['talks', 'meeting'], q: 'mascate', lanes: 'kind', selected: 'IRUS-2026-014' } as const;
    expect(exportAddress('iran-us', { ...search, kind: [...search.kind] })).toBe(
      '/api/exports/events.csv?dossier=iran-us&kind=talks&kind=meeting&q=mascate',
    );
  });

  it('asks for a byte order mark where a spreadsheet needs one', () => {
    expect(exportAddress('iran-us', {}, 'events.csv', { bom: 'true' })).toBe(
      '/api/exports/events.csv?dossier=iran-us&bom=true',
    );
  });

  it('names the file, and the language of one that is read', () => {
    expect(exportAddress('iran-us', { knownOn: '2026-02-10' }, 'events.ics', { lang: 'fr' })).toBe(
      '/api/exports/events.ics?dossier=iran-us&knownOn=2026-02-10&lang=fr',
    );
  });
});

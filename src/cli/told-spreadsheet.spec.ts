import { endOf, summaryOf, whyNot, type ToldImport } from './told-spreadsheet.js';

const checked = (rows: Partial<ToldImport['rows']>, outcomes: Partial<ToldImport['outcomes']> = {}): ToldImport => ({
  id: 'x',
  dossier: 'talks',
  state: 'checked',
  progress: 1,
  rows: { total: 0, ok: 0, rejected: 0, duplicate: 0, ...rows },
  outcomes: { create: 0, update: 0, unchanged: 0, ...outcomes },
  questions: [],
  errors: [],
  newActors: [],
  newSources: 0,
  problem: null,
});

const AT = 'http://127.0.0.1:3000/d/talks/import?id=x';

describe('what an import of a spreadsheet tells', () => {
  it('counts one as one', () => {
    expect(summaryOf({ ...checked({ total: 1 }, { create: 1 }), newSources: 1 }, { duplicates: false })).toBe(
      '1 row: 1 new, 0 changed, 0 as they are; 0 probably there already, 0 rejected; 0 new actors, 1 new source',
    );
    expect(summaryOf(checked({ total: 2 }), { duplicates: false })).toMatch(/^2 rows: /);
    expect(whyNot(checked({ rejected: 1 }), { skips: false })).toMatch(/^1 row is rejected, .+mend it, /);
    expect(whyNot(checked({ rejected: 2 }), { skips: false })).toMatch(/^2 rows are rejected, .+mend them, /);
  });

  it('names --duplicates where rows are left out because of it, and only there', () => {
    expect(summaryOf(checked({ duplicate: 2 }), { duplicates: false })).toContain(
      '(2 rows); --duplicates brings it in',
    );
    expect(summaryOf(checked({ duplicate: 2 }), { duplicates: true })).not.toContain('--duplicates');
    expect(summaryOf(checked({ duplicate: 0 }), { duplicates: false })).not.toContain('--duplicates');
  });

  it.each([
    ['is new', checked({ ok: 1 }, { create: 1 }), false, 'Brought in: '],
    ['is changed', checked({ ok: 1 }, { update: 1 }), false, 'Brought in: '],
    ['is as it is', checked({ ok: 1 }, { unchanged: 1 }), false, 'Nothing came in, '],
    ['is there already', checked({ duplicate: 1 }), false, 'Nothing came in, '],
    ['is there already and wanted', checked({ duplicate: 1 }), true, 'Brought in: '],
    ['is rejected', checked({ rejected: 1 }), true, 'Nothing came in, '],
  ])('ends by whether anything came in: a row that %s', (_, told, duplicates, begins) => {
    const end = endOf(told, { duplicates }, AT);
    expect([end.startsWith(begins), end.endsWith(`: ${AT}`)]).toEqual([true, true]);
  });
});

import { CSV_COLUMNS } from '../../../domain/csv.js';
import { givenMapping } from './given-mapping.js';
import { IMPORT_FIELDS } from './fields.js';
import { planOf } from './plan.js';
import { ProfiledColumn } from './profile.js';

/** What stands between the values of a column, once the file has been read. */
function between(head: string, rows: readonly Record<string, string>[]): string | null | undefined {
  const heads = Object.keys(rows[0] ?? {});
  const columns = heads.map((header, index) => new ProfiledColumn(index, header));
  for (const row of rows) for (const [at, column] of columns.entries()) column.add(row[heads[at]!] ?? '');
  const plan = planOf(
    columns.map(({ profile }) => profile),
    givenMapping({}),
  );
  return plan.separators.get(heads.indexOf(head));
}

const ROWS = Array.from({ length: 12 }, (_, n) => ({
  ...{ ref: `NILE-2024-${String(n + 1).padStart(3, '0')}`, title: `Round ${n} of the talks`, when: '2024-02-01' },
  parties: 'Egypt; Sudan; Ethiopia',
}));

describe('the lists of a file', () => {
  it('of others are split at what stands in them, though its refs look like ours', () => {
    expect(between('parties', ROWS)).toBe(';');
    const capital = ROWS.map(({ ref: Ref, ...row }) => ({ Ref, ...row, parties: 'Egypt; Sudan | North' }));
    expect(between('parties', capital)).not.toBeUndefined();
  });

  it('of others are not taken for ours by the first few refs', () => {
    const rows = ROWS.map((row, n) => ({ ...row, known_on: '2024-02-02', ...(n === 11 && { ref: 'letter 7' }) }));
    expect(between('parties', rows)).toBe(';');
  });

  it('of others with bars that we would not write so are split as theirs', () => {
    const rows = ROWS.map((row) => ({ ...row, known_on: '2024-02-02', parties: 'Egypt|Sudan;Ethiopia;Eritrea' }));
    expect(
      between(
        'parties',
        rows.map((row, n) => (n > 3 ? { ...row, parties: 'Egypt;Sudan' } : row)),
      ),
    ).toBe(';');
  });

  it('of ours are split at bars alone, with all columns and with few', () => {
    const filled = Object.fromEntries(
      CSV_COLUMNS.filter((name) => (IMPORT_FIELDS as string[]).includes(name)).map((name) => [name, '']),
    );
    const whole = ROWS.map((row) => ({ ...filled, ...row, known_on: '2024-02-02' }));
    expect(between('parties', whole)).toBe('|');
    const few = ROWS.map((row, n) =>
      n === 5 ? { ...row, parties: String.raw`Egypt; the Nile | Sudan \| South` } : row,
    );
    expect(between('parties', few)).toBe('|');
  });
});

const line = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');

const file = (rows: readonly (readonly string[])[]): string => `${rows.map(line).join('\r\n')}\r\n`;

const pick = (words: readonly string[], n: number): string => words[n % words.length]!;

const COUNTRIES = ['Austria', 'Switzerland', 'Norway', 'Sweden', 'Finland', 'Denmark'];
const MATTERS = [
  'Admission of a member',
  'The frontier question',
  'Observers',
  'Cease-fire',
  'Report of the commission',
];

/** Rows whose date no rule reads, by their place in {@link votesFile}, and what stands there. */
export const UNREAD_DATES: Readonly<Record<number, string>> = {
  20: '2/30/1951',
  90: 'when pigs fly',
  150: '13/13/1960',
};

/** Votes with the month first, who was against in one to three columns, and counts that tell nothing; one row stands in it twice. */
export function votesFile(): string {
  const heads = [
    'year',
    'date',
    'month',
    'draft',
    'agenda_item',
    'against1',
    'against2',
    'against3',
    'single',
    'several',
  ];
  const rows = Array.from({ length: 209 }, (_, n) => {
    const [year, month, day] = [1946 + Math.floor(n / 3), (n % 12) + 1, (n % 28) + 1];
    const date = UNREAD_DATES[n] ?? `${month}/${day}/${year}`;
    const against = [
      pick(COUNTRIES, n),
      n % 5 === 0 ? pick(COUNTRIES, n + 1) : '',
      n % 25 === 0 ? pick(COUNTRIES, n + 2) : '',
    ];
    const counts = against[1] === '' ? ['1', '0'] : ['0', '1'];
    return [String(year), date, String(month), `D/${n}`, `${pick(MATTERS, n)}, draft ${n}`, ...against, ...counts];
  });
  return file([heads, ...rows, rows[0]!]);
}

/** As many journeys as asked for, of several people each, all in one cell; in years where the day alone is not always known. */
export function journeysFile(count: number): string {
  const heads = ['id', 'travellers', 'start_date', 'end_date', 'country', 'locale', 'remarks'];
  const rows = Array.from({ length: count }, (_, n) => {
    const [year, month, day] = [
      1950 + (n % 70),
      String((n % 12) + 1).padStart(2, '0'),
      String((n % 20) + 1).padStart(2, '0'),
    ];
    const start = `${year}-${month}-${day}`;
    const travellers = [pick(COUNTRIES, n), pick(COUNTRIES, n + 1), ...(n % 3 === 0 ? [`Delegate ${n % 9}`] : [])];
    const end = n % 4 === 0 ? start : `${year}-${month}-${String((n % 20) + 4).padStart(2, '0')}`;
    return [
      String(n),
      travellers.join('; '),
      start,
      end,
      'Austria',
      'Vienna',
      `Met the president, and spoke of matter ${n}.`,
    ];
  });
  return file([heads, ...rows]);
}

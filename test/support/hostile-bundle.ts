import fc from 'fast-check';

/** What careless writers and readers of CSV, XML, JSON and archives lose, run, or take for their own signs. */
const PIECES = [
  ...[
    '=1+1',
    '＝1+1',
    '+1',
    '＋1',
    '-1',
    '－1',
    '@A1',
    '＠A1',
    "'=1",
    "''",
    '\u00a0=1',
    '\u3000＝1',
    '=HYPERLINK("x")',
  ],
  ...[
    '"',
    '""',
    ',',
    ';',
    '|',
    ' | ',
    '\\',
    '\\|',
    '<b>',
    '&amp;',
    ']]>',
    '_x0041_',
    '{}',
    '$&',
    '%00',
    '#REF!',
    '1e9',
  ],
  ...[
    'عراقچی',
    'گفت‌وگو',
    '\u202e',
    '\u200f',
    '会谈',
    '😀',
    'e\u0301',
    'Muscat',
    '007',
    'TRUE',
    'NULL',
    '2026-02-30',
    ' ',
  ],
] as const;
const BREAKS = ['\n', '\r\n', '\r', '\t=1', '\u2028'] as const;

const joined = (pieces: readonly string[], most: number) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most })
    .map((parts) => parts.join(''))
    .filter((joint) => joint.trim() !== '');
const line = joined(PIECES, 6);
const text = joined([...PIECES, ...BREAKS], 12);

/** A dossier of published events whose every text is hostile, as a bundle; the same for the same number. */
export function hostileBundle(count: number): object {
  const told = fc.record({ title: line, summary: text, quote: text, note: text, place: line, attribution: line });
  const events = fc.sample(told, { numRuns: count, seed: 14 }).map((said, n) => {
    const day = new Date(Date.UTC(2020, 0, 1 + (n % 2000))).toISOString().slice(0, 10);
    return {
      ...{ slug: `hostile-${n}`, kind: 'incident', when: day, knownOn: day, review: 'published' },
      tellings: [{ knownOn: day, language: 'en', title: { en: `§${n} ${said.title}` }, summary: { en: said.summary } }],
      participations: [{ actor: 'hostile-actor', role: 'party' }],
      citations: [{ source: 'hostile-source', quote: said.quote, language: 'en', stance: 'reports', credibility: 3 }],
      statusChanges: [{ status: 'reported', effectiveOn: day, knownOn: day, place: said.place, note: said.note }],
      links: [],
    };
  });
  const [title = '', name = ''] = fc.sample(line, { numRuns: 2, seed: 15 });
  return {
    format: 3,
    dossier: {
      slug: 'hostile',
      refPrefix: 'HOST',
      title: `§ ${title}`,
      summary: '=1+1\r\n"＝2"',
      parties: [],
      languages: ['en'],
      licence: 'CC BY 4.0',
    },
    actors: [
      { slug: 'hostile-actor', name: `§ ${name}`, names: { en: `§ ${name}` }, type: 'state', aliases: [], tenures: [] },
    ],
    publishers: [{ slug: 'hostile-press', name: '=Press|"x"', kind: 'article' }],
    sources: [
      {
        ...{
          slug: 'hostile-source',
          title: '@SUM(1+9)*cmd|',
          language: 'en',
          publisher: '=Press|"x"',
          kind: 'article',
        },
        ...{ url: 'https://example.org/a?b=|c', publishedOn: '2020-01-01' },
      },
    ],
    events,
  };
}

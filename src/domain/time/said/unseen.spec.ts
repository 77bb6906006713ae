import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SaidLanguage } from './found.js';
import { readSaid, type Said, type Unsaid } from './read-said.js';

/** As the columns of `test/data/said` have it. */
interface Row {
  readonly words: string;
  readonly lang: SaidLanguage;
  readonly said_on: string;
  readonly zone: string;
  readonly facing: 'past' | 'future';
  readonly edtf: string;
  readonly half: 'check' | 'tune';
}

const table = (name: string): readonly Row[] =>
  parse(readFileSync(join(__dirname, '../../../../test/data/said', `${name}.csv`)), { columns: true });
const rows = [...table('unseen'), ...table('unseen-again'), ...table('unseen-third')];
const LANGUAGES = ['en', 'fr', 'ar', 'fa'] as const;

/** A run that lasts at least so long has no rule yet; its words are kept. */
const KEPT_AS_WORDS = ['until at least the end of June', 'au moins jusqu’à fin juin'];

/** Of the rows by which no rule was made, how many are read as they should be. */
const RIGHT = { en: 181, fr: 187, ar: 29, fa: 30 } satisfies Record<SaidLanguage, number>;

describe('dates in words that the grammar had not seen', () => {
  const of = (language: SaidLanguage, half: Row['half']) =>
    rows.filter((row) => row.lang === language && row.half === half);

  it.each(LANGUAGES)('are read where rules were made by them: %s', (language) => {
    const wrong = of(language, 'tune').filter((row) => !isRight(row));
    expect(wrong.map(({ words }) => words)).toEqual(
      KEPT_AS_WORDS.filter((words) => wrong.some((row) => row.words === words)),
    );
  });

  // Which are not is not told, lest a rule be made by it.
  it.each(LANGUAGES)('are read where none was made by them: %s', (language) => {
    expect(of(language, 'check').filter(isRight).length).toBeGreaterThanOrEqual(RIGHT[language]);
  });
});

function isRight({ words, lang, said_on: saidOn, zone, facing, edtf }: Row): boolean {
  const said = readSaid(words, { saidOn, language: lang, facing, timezone: zone || null });
  const [refused, reason] = edtf.split(':');
  if (refused === 'refuse') return !said?.when && (reason === undefined || (said as Unsaid | null)?.reason === reason);
  const right = readSaid(edtf, { saidOn });
  return !!said?.when && !!right?.when && covers(said) === covers(right);
}

/** What a date covers, and in what manner, however its EDTF is written: 2026-22 is 2026-06/2026-08. */
function covers({ when, earliest, latest }: Said): string {
  if (when.includes('T'))
    return when
      .split('/')
      .map((at) => Date.parse(at))
      .join('/');
  if (/^[[{]/.test(when)) return when.charAt(0) + when.slice(1, -1).split(',').flatMap(daysOf).join();
  return `${earliest}/${latest}${when.replace(/[^~]/g, '')}`;
}

/** The days of a member of a set: `2026-05-05..2026-05-06`. */
function daysOf(member: string): string[] {
  const [first = '', last = first] = member.split('..');
  const count = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return Array.from({ length: count + 1 }, (_, at) =>
    new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10),
  );
}

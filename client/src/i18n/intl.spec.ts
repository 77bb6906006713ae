import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLIENT = join(__dirname, '..');

/** Every file of the client that is run, with what it says. */
const FILES = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.spec)\.tsx?$/.test(name))
  .map((name) => [name, readFileSync(join(CLIENT, name), 'utf8')] as const);

/** What is kept, typed or searched, or told to whoever writes programs: nobody reads it as a sentence. */
const TYPED: readonly string[] = [
  ...['editing/page/as-document.ts', 'editing/queries.ts', 'features/users/browser-name.ts', 'i18n/words.ts'],
  ...['features/dossiers/form/dossier-form.ts', 'features/event-form/quick/ActorChoice.tsx'],
];

/** Lines of the client in which something stands, with their files. */
function linesWith(what: RegExp): string[] {
  return FILES.flatMap(([name, text]) =>
    text.split('\n').flatMap((line) => (what.test(line) ? [`${name}: ${line.trim()}`] : [])),
  );
}

describe('what a reader chose of figures, months and calendar holds everywhere', () => {
  it('since figures and days are written by the locale, never by the language alone', () => {
    expect(linesWith(/Intl\.(DateTime|Number|List)Format\((i18n\.|i18next\.)?language\b/)).toEqual([]);
    expect(linesWith(/toLocale(Date|Time)?String\((?!locale\b)/)).toEqual([]);
  });

  it('since no style of Intl’s own is asked for, which leaves the names of months out in Arabic', () => {
    expect(linesWith(/(date|time)Style: '(medium|long|full)'/)).toEqual([]);
  });

  it('since what is strung together has the comma of the language', () => {
    const strung = linesWith(/join\('[,;] '\)|\{'[,;] '\}|\? '[,;] '|>, <|^\s+, <|<\/\w+>,[ {]/);
    expect(strung.map((line) => line.split(':')[0]).filter((name) => !TYPED.includes(name ?? ''))).toEqual([]);
  });
});

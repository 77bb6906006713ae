import { folded } from '../folded.js';
import { COUNTRIES, namesOfCountry } from '../places/countries.js';
import { AR } from '../places/called/ar.js';
import { FA } from '../places/called/fa.js';
import { TOWNS } from '../places/towns.js';

/** Languages in which somebody may look for a country, beside English and French. */
const LANGUAGES = ['ar', 'de', 'es', 'fa', 'he', 'it', 'ja', 'ko', 'pt', 'ru', 'tr', 'uk', 'zh'];

/** Made at its first use: it takes some milliseconds. */
let others: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** What the place of this name (folded) is called in English and French beside it: `Muscat` of “mascate” and “مسقط”, `Oman` of “阿曼”. */
export function otherNames(text: string): string[] {
  others ??= byName();
  return [...(others.get(text) ?? [])];
}

function byName(): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  const add = (names: Iterable<string>, called: readonly string[]): void => {
    for (const name of new Set([...names].map(folded))) {
      const known = made.get(name) ?? new Set();
      for (const other of called) if (folded(other) !== name) known.add(other);
      made.set(name, known);
    }
  };
  for (const { names } of TOWNS) add(names, names);
  for (const [english, name] of [AR, FA].flatMap(Object.entries<string>)) add([name], [english]);
  const elsewhere = LANGUAGES.map((tag) => new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }));
  for (const code of COUNTRIES.keys()) {
    const here = namesOfCountry(code);
    add([...here, ...elsewhere.flatMap((names) => names.of(code) ?? [])], here);
  }
  return made;
}

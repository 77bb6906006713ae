import { folded } from '../folded.js';
import { foldedWord } from '../search/folded-word.js';
import { LANGUAGES } from '../spoken-languages.js';
import { FORMER_COUNTRIES } from './former-countries.js';

/**
 * The code of the country of this name, in any language that is spoken; null where it names none.
 *
 * @example countryNamed('Émirats arabes unis') // 'AE'
 */
export function countryNamed(text: string): string | null {
  byName ??= new Map([
    ...[...FORMER_COUNTRIES].flatMap(([code, { en, fr }]) => [en, fr].map((name) => [plain(name), code] as const)),
    ...LANGUAGES.flatMap(namesIn),
  ]);
  return byName.get(plain(text)) ?? null;
}

/** Made at its first use: it takes some milliseconds. */
let byName: ReadonlyMap<string, string> | undefined;

/** Letters that Unicode names beside those of countries: the European Union, the euro area, the United Nations … */
const NO_COUNTRIES: readonly string[] = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

function namesIn(language: string): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.includes(code) && !FORMER_COUNTRIES.has(code) && isCodeOfToday(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[plain(name), code] as const];
    });
}

/** «ایران» and «ايران» are one name. */
function plain(name: string): string {
  return foldedWord(folded(name));
}

/** `FX` and `UK` are other codes of France and the United Kingdom. */
function isCodeOfToday(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

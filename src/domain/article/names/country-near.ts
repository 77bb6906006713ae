import type { TextSpan } from '../text/spans.js';
import { countryOfWord } from './peoples.js';

/** The country of a people named beside an office, of which no state is an actor: `le président ukrainien`. */
export function countryNear(folded: string, { start, end }: TextSpan): string | null {
  const words = folded.slice(start, end);
  if (words === 'rais') return 'EG';
  if (/maison[ -]blanche/.test(words)) return 'US';
  const before =
    folded
      .slice(Math.max(0, start - 30), start)
      .match(/[a-z.-]+(?='s |s' | |-)/g)
      ?.slice(-2) ?? [];
  const after =
    /^(?: [a-z]+){0,3}/
      .exec(folded.slice(end, end + 40))?.[0]
      .trim()
      .split(' ')
      .slice(0, 3) ?? [];
  const direct = [...before.reverse(), ...after].map(countryOfWord).filter((code) => code !== null);
  const beside = [before.map(countryOfWord), after.slice(0, 2).map(countryOfWord)];
  // `the Turkish Cypriot leader`: of neither country.
  if (beside.some(([one, other]) => one && other && one !== other)) return OF_NONE;
  return direct[0] ?? null;
}

/** No country: nobody holds an office of it. */
const OF_NONE = '--';

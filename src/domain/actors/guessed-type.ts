import { folded } from '../folded.js';
import { countryCalled } from '../places/country-called.js';
import type { ActorType } from '../vocabulary.js';

/** What somebody of whom only the name is known seems to be. */
export interface GuessedActor {
  readonly type: ActorType;
  /** ISO 3166-1; of a state its own, else null. */
  readonly country: string | null;
}

/**
 * What an actor seems to be by its name alone, in English or French; for somebody to confirm, never to be taken as it is.
 *
 * @example guessedType('Qatar') // { type: 'state', country: 'QA' }
 * @example guessedType('Ministry of Foreign Affairs') // { type: 'body', country: null }
 */
export function guessedType(name: string): GuessedActor {
  const country = countryCalled(name);
  if (country !== null) return { type: 'state', country };
  const words = folded(name).split(/[^\p{L}\p{N}]+/u);
  const found = (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((type) =>
    words.some((word) => WORDS[type].has(word)),
  );
  if (found !== undefined) return { type: found, country: null };
  return { type: isPersonal(name) ? 'person' : 'organisation', country: null };
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(folded));

const WORDS = {
  armed_group: listed(
    'militia militias brigade brigades forces army front rebels guerrilla milice milices armée rebelles',
  ),
  media: listed('news newspaper times post agency press radio television tv journal agence presse télévision'),
  body: listed(
    'ministry ministère council conseil parliament parlement congress senate sénat committee comité commission court cour cabinet office department département assembly assemblée secretariat secrétariat presidency présidence government gouvernement',
  ),
  group: listed('group groupe coalition alliance delegation délégation opposition'),
  organisation: listed(
    'organisation organization union league ligue nations bank banque fund fonds association agency agence institute institut company party parti movement mouvement nato otan',
  ),
} as const satisfies Partial<Record<ActorType, ReadonlySet<string>>>;

/** Two to four words with a capital each, none of which is all capitals. */
function isPersonal(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  const capitals = words.filter((word) => /^\p{Lu}[\p{Ll}\p{M}’'.-]/u.test(word) || /^\p{Lu}\.$/u.test(word));
  return capitals.length >= words.length - 1 && capitals.length >= 2;
}

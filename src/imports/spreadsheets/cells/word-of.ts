import { folded } from '../../../domain/folded.js';
import { foldedWord } from '../../../domain/search/folded-word.js';
import { label } from '../../../domain/labels/labels.js';
import { LANGUAGES } from '../../../domain/spoken-languages.js';
import '../../../domain/tongues/every.js';
import { STATUSES, type Status } from '../../../domain/lifecycle/status.js';
import * as words from '../../../domain/vocabulary.js';
import { OTHER_WORDS } from './other-words.js';

/** Lists of words that a cell may hold one of. */
export const WORDS = {
  kind: words.KINDS,
  status: STATUSES,
  format: words.FORMATS,
  role: words.ROLES,
  act: words.ACTS,
  placePrecision: words.PLACE_PRECISIONS,
  linkType: words.LINK_TYPES,
} as const;
type Group = keyof typeof WORDS;

interface WordOf {
  kind: words.Kind;
  status: Status;
  format: words.Format;
  role: words.Role;
  act: words.Act;
  placePrecision: words.PlacePrecision;
  linkType: words.LinkType;
}

/**
 * The word of the vocabulary that a cell says: as programs write it, in a language that is spoken, or by another word that is usual there
 * ({@link OTHER_WORDS}); null where it says none.
 */
export function wordOf<G extends Group>(group: G, cell: string): WordOf[G] | null {
  let known = KNOWN.get(group);
  if (!known) {
    known = wordsOf(group);
    KNOWN.set(group, known);
  }
  return (known.get(plain(cell)) ?? null) as WordOf[G] | null;
}

const KNOWN = new Map<Group, ReadonlyMap<string, string>>();

function wordsOf(group: Group): ReadonlyMap<string, string> {
  const others: Readonly<Record<string, readonly string[]>> = group === 'kind' ? OTHER_WORDS : {};
  // What is a label of one stays that, whatever else is said for another.
  return new Map([
    ...Object.entries(others).flatMap(([code, said]) => said.map((word) => [plain(word), code] as const)),
    ...WORDS[group].flatMap((code) => [
      ...LANGUAGES.map((language) => [plain(label(group, code, language)), code] as const),
      [plain(code), code] as const,
    ]),
  ]);
}

function plain(text: string): string {
  return foldedWord(folded(text.replace(/[_-]+/g, ' ')));
}

import { COUNTRIES, namesOfCountry } from '../../places/countries.js';
import type { ArticleActor } from './article-actor.js';
import { fold } from '../text/fold.js';

/** How an actor is known by a label. */
export type LabelKind = 'name' | 'surname' | 'capital' | 'people' | 'head';

export interface Label {
  readonly text: string;
  readonly kind: LabelKind;
  /** `exact`: short and all capitals, so that `UN` is not French "un"; `initial`, `last`: the letter that its first or last word begins with must be one. */
  readonly capitals: 'exact' | 'initial' | 'last' | 'none';
}

/** All that an article in French or English may call an actor. */
export function labelsOf(actor: ArticleActor): Label[] {
  const given = [actor.name, ...Object.values(actor.names), ...actor.aliases]
    .map((text) => text.split(' (')[0] ?? text)
    .flatMap((text) => text.split(';'));
  const named = given.map((text) => text.replace(/^(?:the|le|la|les) /i, '')).map((text) => label(text, 'name'));
  if (actor.type === 'person') {
    const calls = given.flatMap((name) => [...surnamesOf(name), ...(isCalledFirst(actor) ? firstOf(name) : [])]);
    return [...named, ...[...new Set(calls)].map((text) => label(text, 'surname'))];
  }
  if (actor.type === 'state') return actor.country === null ? named : [...named, ...ofCountry(actor.country)];
  const rebels = actor.type === 'armed_group' ? REBELS : [];
  const heads = new Set(
    given.flatMap((text) =>
      fold(text)
        .split(' ')
        .filter((word, _, all) => all.length > 1 && HEADS.has(word)),
    ),
  );
  const seats = ORGANS.filter(([of]) => of.test(fold(given.join(' ')))).flatMap(([, organs]) => organs);
  // French writes a people of fighters small: `les talibans`, `les houthistes`.
  const small =
    actor.type === 'armed_group' || actor.type === 'group'
      ? given
          .filter((text) => /^\p{Lu}\p{Ll}{5,}s$/u.test(text))
          .map((text) => ({ text, kind: 'name' as const, capitals: 'none' as const }))
      : [];
  return [
    ...small,
    ...named,
    ...seats.map((text) => label(text, 'capital')),
    ...[...heads, ...rebels].map((text) => ({
      text,
      kind: 'head' as const,
      capitals: text.startsWith('arm') || REBELS.includes(text) ? ('none' as const) : ('initial' as const),
    })),
  ];
}

/** Where a body sits, and those of its organs that speak for it. */
const ORGANS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/european union|union europeenne/, ['Brussels', 'Bruxelles']],
  [
    /^united nations\b|\bnations unies$|^nations unies\b/,
    ['Security Council', 'Conseil de sécurité', 'General Assembly', 'Assemblée générale'],
  ],
];

/** What a text calls a body when it has named it, or when everybody knows which is meant: `the army`, `la Commission`. */
const HEADS: ReadonlySet<string> = new Set(
  'army armee council conseil commission assembly assemblee parliament parlement agency agence alliance movement mouvement'.split(
    ' ',
  ),
);

/** What a text calls the one armed group that there is. */
const REBELS: readonly string[] = [
  'rebels',
  'rebelles',
  'rebellion',
  'guerrillas',
  'guerrilla',
  'guerilla',
  'insurgents',
  'insurges',
  'paramilitaries',
  'paramilitaires',
  'militia',
  'milice',
];

/** Houses that the press names for those who govern in them. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  US: [
    'White House',
    'Maison Blanche',
    'State Department',
    "département d'État",
    'Pentagon',
    'Pentagone',
    'Oval Office',
  ],
  RU: ['Kremlin'],
  FR: ['Élysée', "Quai d'Orsay"],
  GB: ['Downing Street', 'Foreign Office', 'Whitehall'],
};

/** What the press calls a country beside its name. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  GB: ['Britain', 'Great Britain', 'Grande-Bretagne'],
  US: ['America', 'Amérique'],
  MM: ['Burma', 'Birmanie'],
  CI: ['Ivory Coast', 'Côte d’Ivoire'],
  NL: ['Holland', 'Hollande'],
  CZ: ['Czech Republic', 'République tchèque'],
  TL: ['East Timor', 'Timor oriental'],
  AE: ['Emirates', 'UAE', 'Émirats'],
  VA: ['Holy See', 'Saint-Siège', 'Vatican'],
  TR: ['Türkiye'],
  MK: ['Macedonia', 'Macédoine'],
  PS: ['Palestinian Authority', 'Autorité palestinienne'],
};

function ofCountry(code: string): Label[] {
  const country = COUNTRIES.get(code);
  return [
    ...countryNames(code).map((text) => label(text, 'name')),
    ...(SEATS[code] ?? []).map((text) => label(text, 'name')),
    ...(country?.capital ?? []).map((text) => label(text, 'capital')),
    ...(country?.english ?? []).map((text) => label(text, 'people')),
    ...(country?.french ?? []).map((text) => ({ text, kind: 'people' as const, capitals: 'none' as const })),
  ];
}

/** What a country is called in articles. */
export function countryNames(code: string): string[] {
  return [...namesOfCountry(code), ...(CALLED[code] ?? [])];
}

/** Whose names begin with what a text calls them by. */
export function isCalledFirst({ country }: ArticleActor): boolean {
  return CALLED_FIRST.has(country ?? '');
}

/** Where the name that one is called by comes first: Abiy Ahmed, Xi Jinping. */
const CALLED_FIRST: ReadonlySet<string> = new Set([
  'ET',
  'ER',
  'CN',
  'TW',
  'KR',
  'KP',
  'VN',
  'KH',
  'MM',
  'HU',
  'TH',
  'MY',
  'ID',
  'LA',
  'IS',
  'SO',
  'BT',
]);

function firstOf(name: string): string[] {
  const words = name.split(/\s+/);
  const first = words[0] ?? '';
  return words.length > 1 && /^\p{Lu}[\p{L}’'-]+$/u.test(first) && !SMALL_WORD.test(first) && !TITLE.test(first)
    ? [first]
    : [];
}

/** `Mme Binh`, `General Giap`: what stands before a name is none. */
const TITLE =
  /^(?:mme|mlle|mrs?|ms|miss|dr|sir|lord|lady|madame|monsieur|king|queen|princ(?:e|ess|esse)|roi|reine|gen|general|général|colonel|marshal|maréchal|president|président|chairman|premier|emperor|empereur|uncle|oncle|saint|daw|u|sheikh|cheikh|imam|ras)$/i;

/** Family names that are small words of a language that we read: `Le` would be found at the beginning of every other sentence. */
const SMALL_WORD = /^(?:le|la|les|un|an|to|on|so|do|he|my|son|sa|ma|may|no|in|si|ne|au|du|de|ha|long)$/i;

/** The last word, and its last part where hyphens join it; not of single words, titles or other scripts. */
function surnamesOf(name: string): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^\p{Script=Latin}[\p{Script=Latin}'’-]{2,}$/u.test(last)) return [];
  const part = last.split('-').at(-1) ?? '';
  const whole = words.slice(words.findIndex((word, i) => i > 0 && PARTICLE.test(word))).join(' ');
  return [
    last,
    ...(part !== last && part.length >= 4 ? [part] : []),
    ...(whole !== last && PARTICLE.test(whole) ? [whole] : []),
  ];
}

/** Begin a surname: `von der Leyen`, `de la Calle`, `bin Farhan`. */
const PARTICLE = /^(?:von|van|de|del|della|di|da|dos|du|bin|ben|ibn|al|el|ter)\b(?!-)/i;

function label(text: string, kind: LabelKind): Label {
  const letters = fold(text).replace(/[^\p{L}]/gu, '');
  const short = letters.length <= 4 && text === text.toUpperCase();
  return { text, kind, capitals: short ? 'exact' : /^\p{Ll}/u.test(text) ? 'last' : 'initial' };
}

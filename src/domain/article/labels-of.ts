import { COUNTRIES, namesOfCountry } from '../places/countries.js';
import type { ArticleActor } from './article-actor.js';
import { fold } from './fold.js';

/** How an actor is known by a label. */
export type LabelKind = 'name' | 'surname' | 'capital' | 'people';

export interface Label {
  readonly text: string;
  readonly kind: LabelKind;
  /** `exact`: short and all capitals, so that `UN` is not French "un"; `initial`: its first letter must be one. */
  readonly capitals: 'exact' | 'initial' | 'none';
}

/** All that an article in French or English may call an actor. */
export function labelsOf(actor: ArticleActor): Label[] {
  const given = [actor.name, ...Object.values(actor.names), ...actor.aliases].map(
    (text) => text.split(' (')[0] ?? text,
  );
  const named = given.map((text) => text.replace(/^(?:the|le|la|les) /i, '')).map((text) => label(text, 'name'));
  if (actor.type === 'person') return [...named, ...given.flatMap(surnamesOf).map((text) => label(text, 'surname'))];
  return actor.type === 'state' && actor.country !== null ? [...named, ...ofCountry(actor.country)] : named;
}

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

function ofCountry(code: string): Label[] {
  const country = COUNTRIES.get(code);
  const names = namesOfCountry(code);
  return [
    ...names.map((text) => label(text, 'name')),
    ...(SEATS[code] ?? []).map((text) => label(text, 'name')),
    ...(country?.capital ?? []).map((text) => label(text, 'capital')),
    ...(country?.english ?? []).map((text) => label(text, 'people')),
    ...(country?.french ?? []).map((text) => ({ text, kind: 'people' as const, capitals: 'none' as const })),
  ];
}

/** The last word, and its last part where hyphens join it; not of single words, titles or other scripts. */
function surnamesOf(name: string): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^\p{Script=Latin}[\p{Script=Latin}'’-]{2,}$/u.test(last)) return [];
  const part = last.split('-').at(-1) ?? '';
  return part !== last && part.length >= 4 ? [last, part] : [last];
}

function label(text: string, kind: LabelKind): Label {
  const letters = fold(text).replace(/[^\p{L}]/gu, '');
  const short = letters.length <= 4 && text === text.toUpperCase();
  return { text, kind, capitals: short ? 'exact' : 'initial' };
}

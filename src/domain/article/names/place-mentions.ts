import { COUNTRIES, namesOfCountry } from '../../places/countries.js';
import { TOWNS, type Town } from '../../places/towns.js';
import { fold } from '../text/fold.js';
import type { ArticleLanguage } from '../text/language.js';
import { GATHERING } from '../packs/words/meetings.js';
import { PACKS } from '../packs/pack.js';
import type { Mention } from './mentions.js';
import { DATELINE } from '../text/passages.js';
import type { TextSpan } from '../text/spans.js';
import type { Token } from '../text/tokens.js';
import { countryOfWord, isPeople } from './peoples.js';
import { unknownPlaces } from './unknown-places.js';
import { HOUSE } from './house.js';
import { venuesIn } from './venues.js';

/** Where something happens: as the article says it, or the town that it means. */
export interface PlaceMention extends TextSpan {
  readonly words: string;
  /** ISO 3166-1 alpha-2; null where the place is not known to us. */
  readonly country: string | null;
  /** IANA zone. */
  readonly zone: string | null;
}

/** Towns after a preposition or beside a gathering ("the Geneva talks"), countries in which things happen. */
export function placesIn(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  language: ArticleLanguage,
  leads: readonly TextSpan[],
): PlaceMention[] {
  const towns = tokens.flatMap((token, i) => {
    const town = token.capital ? townAt(tokens, i) : null;
    const last = tokens[i + (town?.words.length ?? 1) - 1];
    if (!town || !last || !isWhere(tokens, i, i + town.words.length)) return [];
    return [
      {
        start: token.start,
        end: last.end,
        words: text.slice(token.start, last.end),
        country: town.town.country,
        zone: town.town.zone,
      },
    ];
  });
  const capitals = capitalsIn(text, tokens, language);
  const here = datelineIn(text, tokens);
  const countries = mentions
    .filter(({ start }) => !leads.some((lead) => lead.start <= start && start < lead.end))
    .filter(({ place, actor, kind }) => place && kind === 'name' && actor.type === 'state')
    .map(({ start, end, actor: { country } }) => ({
      start,
      end,
      words: text.slice(start, end),
      country,
      zone: COUNTRIES.get(country ?? '')?.zone ?? null,
    }));
  const taken = new Set([...towns, ...mentions].map(({ start }) => start));
  const isNew = ({ start }: TextSpan) => !taken.has(start);
  const known = [
    ...towns,
    ...capitals,
    ...hereIn(text, tokens, here, language),
    ...countries.filter(({ start }) => !towns.some((town) => town.start === start)),
    ...landsIn(text, tokens, language).filter(isNew),
  ];
  const named = [...known, ...unknownPlaces(text, tokens, [...known, ...mentions], language)];
  return [...named, ...venuesIn(text, PACKS[language].names.venues, named)].sort((a, b) => a.start - b.start);
}

/** `the Omani capital`, `la capitale omanaise`: Muscat, Mascate. */
function capitalsIn(text: string, tokens: readonly Token[], language: ArticleLanguage): PlaceMention[] {
  return tokens.flatMap((token, i) => {
    const english = token.word === 'capital';
    const people = english ? tokens[i - 1] : token.word === 'capitale' ? tokens[i + 1] : undefined;
    const known = people && isPeople(people.word) && COUNTRIES.get(countryOfWord(people.word) ?? '');
    if (!people || !known) return [];
    const [start, end] = english ? [people.start, token.end] : [token.start, people.end];
    return text.slice(start, end).includes(',')
      ? []
      : [{ start, end, words: inLanguage(known.capital, language), country: known.code, zone: known.zone }];
  });
}

/** Names of a town stand as English/French; one alone serves both. */
function inLanguage(names: readonly string[], language: ArticleLanguage): string {
  return (language === 'fr' ? names[1] : undefined) ?? names[0] ?? '';
}

/** The town that the report was sent from. */
function datelineIn(text: string, tokens: readonly Token[]): NamedTown | null {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (!DATELINE.test(line)) continue;
    const first = tokens.findIndex(({ start }) => start >= index);
    const town = first < 0 ? null : townAt(tokens, first);
    if (town) return town;
  }
  return null;
}

/** `talks here`: where the report was sent from; not `d’ici`, which speaks of time. */
function hereIn(
  text: string,
  tokens: readonly Token[],
  dateline: NamedTown | null,
  language: ArticleLanguage,
): PlaceMention[] {
  if (!dateline) return [];
  const { names, country, zone } = dateline.town;
  return tokens
    .filter(({ word, start }) => word === HERE[language] && !/['’]/.test(text.charAt(start - 1)))
    .map(({ start, end }) => ({ start, end, words: inLanguage(names, language), country, zone }));
}

const HERE: Readonly<Record<ArticleLanguage, string>> = { en: 'here', fr: 'ici' };

/** A country that is no actor, where things happen: `en Corée du Sud`, `in Brazil`. */
function landsIn(text: string, tokens: readonly Token[], language: ArticleLanguage): PlaceMention[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    if (!token.capital || !before || !(language === 'fr' ? /^(?:en|au|aux|a)$/ : /^in$/).test(before.word)) return [];
    const found = BY_COUNTRY.get(token.word)?.find(({ words }) =>
      words.every((word, k) => tokens[i + k]?.word === word),
    );
    const last = tokens[i + (found?.words.length ?? 1) - 1];
    const known = found && COUNTRIES.get(found.code);
    return known && last
      ? [
          {
            start: token.start,
            end: last.end,
            words: text.slice(token.start, last.end),
            country: known.code,
            zone: known.zone,
          },
        ]
      : [];
  });
}

const BY_COUNTRY = new Map<string, { readonly words: readonly string[]; readonly code: string }[]>();
for (const code of COUNTRIES.keys()) {
  for (const name of namesOfCountry(code)) {
    const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const first = words[0] ?? '';
    BY_COUNTRY.set(first, [...(BY_COUNTRY.get(first) ?? []), { words, code }]);
  }
}

interface NamedTown {
  readonly town: Town;
  readonly words: readonly string[];
}

const BY_FIRST_WORD = new Map<string, NamedTown[]>();
for (const town of TOWNS) {
  for (const name of town.names) {
    const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const first = words[0] ?? '';
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { town, words }]);
  }
}

function townAt(tokens: readonly Token[], index: number): NamedTown | null {
  const named = BY_FIRST_WORD.get(tokens[index]?.word ?? '')?.find(({ words }) =>
    words.every((word, i) => tokens[index + i]?.word === word),
  );
  return named ?? null;
}

function isWhere(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, earlier, after] = [tokens[from - 1]?.word ?? '', tokens[from - 2]?.word ?? '', tokens[to]];
  if (/^(?:in|at|near|outside|a|au|aux|en|to|vers)$/.test(before)) return true;
  if (VISITED.test(before)) return true;
  if ((before === 'from' || before === 'depuis') && isOpening(tokens, from - 1, to)) return true;
  if (/^(?:de|d)$/.test(before) && HOUSE.test(earlier)) return true;
  if (before === 'la' || before === 'de' || before === 'from') return isGathering(earlier);
  return after !== undefined && !after.capital && isGathering(after.word);
}

/** `From Havana, X said`: it opens its sentence, and a comma closes it. */
function isOpening(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, opener, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  const isFirst = !before || (opener !== undefined && opener.capital && opener.start - before.end > 1);
  return isFirst && last !== undefined && after !== undefined && after.start - last.end === 2;
}

/** Right before a town: somebody was or is there. */
const VISITED =
  /^(?:left|leaving|visited|visiting|reached|entered|shelled|bombed|stormed|captured|overran|pounded|quitte|quittait|visite|rejoint|gagne|bombarde|pilonne)$/;

const GATHERINGS = [GATHERING.en, GATHERING.fr].map(({ source }) => new RegExp(`^(?:${source})$`));

function isGathering(word: string): boolean {
  return word.length > 3 && GATHERINGS.some((pattern) => pattern.test(word));
}

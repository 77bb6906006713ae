import { COUNTRIES } from '../places/countries.js';
import { TOWNS, type Town } from '../places/towns.js';
import { fold } from './fold.js';
import { GATHERING } from './lexicon/meetings.js';
import type { Mention } from './mentions.js';
import type { TextSpan } from './spans.js';
import type { Token } from './tokens.js';

/** Where something happens, as the article says it. */
export interface PlaceMention extends TextSpan {
  readonly words: string;
  /** ISO 3166-1 alpha-2; null where the place is not known to us. */
  readonly country: string | null;
  /** IANA zone. */
  readonly zone: string | null;
}

/** Towns after a preposition or beside a gathering ("the Geneva talks"), countries in which things happen. */
export function placesIn(text: string, tokens: readonly Token[], mentions: readonly Mention[]): PlaceMention[] {
  const towns = tokens.flatMap((token, i) => {
    const town = token.capital ? townAt(tokens, i) : null;
    const last = tokens[i + (town?.length ?? 1) - 1];
    if (!town || !last || !isWhere(tokens, i, i + town.length)) return [];
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
  const capitals = mentions.flatMap((mention) => capitalOf(text, mention));
  const countries = mentions
    .filter(({ place, actor, kind }) => place && kind === 'name' && actor.type === 'state')
    .map(({ start, end, actor: { country } }) => ({
      start,
      end,
      words: text.slice(start, end),
      country,
      zone: COUNTRIES.get(country ?? '')?.zone ?? null,
    }));
  const taken = new Set(towns.map(({ start }) => start));
  const isNew = ({ start }: TextSpan) => !taken.has(start);
  return [...towns, ...capitals, ...countries.filter(isNew)].sort((a, b) => a.start - b.start);
}

/** `the Omani capital`, `la capitale omanaise`. */
function capitalOf(text: string, { start, end, kind, actor: { country } }: Mention): PlaceMention[] {
  const zone = COUNTRIES.get(country ?? '')?.zone;
  if (kind !== 'people' || zone === undefined) return [];
  const after = text.startsWith(' capital', end) ? end + ' capital'.length : end;
  const before = text.slice(0, start).endsWith('capitale ') ? start - 'capitale '.length : start;
  return after > end || before < start
    ? [{ start: before, end: after, words: text.slice(before, after), country, zone }]
    : [];
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

function townAt(tokens: readonly Token[], index: number): { town: Town; length: number } | null {
  const named = BY_FIRST_WORD.get(tokens[index]?.word ?? '')?.find(({ words }) =>
    words.every((word, i) => tokens[index + i]?.word === word),
  );
  return named ? { town: named.town, length: named.words.length } : null;
}

function isWhere(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, earlier, after] = [tokens[from - 1]?.word ?? '', tokens[from - 2]?.word ?? '', tokens[to]];
  if (/^(?:in|at|near|outside|a|au|aux|en|to|vers)$/.test(before)) return true;
  if (before === 'la' || before === 'de' || before === 'from') return isGathering(earlier);
  return after !== undefined && !after.capital && isGathering(after.word);
}

const GATHERINGS = [GATHERING.en, GATHERING.fr].map(({ source }) => new RegExp(`^(?:${source})$`));

function isGathering(word: string): boolean {
  return word.length > 3 && GATHERINGS.some((pattern) => pattern.test(word));
}

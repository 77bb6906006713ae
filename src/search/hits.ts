import type { ActorDto } from '../actors/actors.dto.js';
import type { Days } from '../domain/search/days-in-query.js';
import { markedText } from '../domain/search/marked-text.js';
import { isPlainRule } from '../domain/time/said/plain-rules.js';
import type { ListedEventDto } from '../events/event-summary.dto.js';
import type { QuoteRow, SourceRow } from './cited.queries.js';
import type { SearchHitDto } from './search.dto.js';

const PLAIN = { snippet: null, when: null, kind: null, dossier: null, read: null } as const;

const marked = (text: string, sought: readonly string[]): string | null => markedText(text, sought)?.html ?? null;

/** Days with how they were read against a day, where they were said in words. */
export function dayHit({ first, last, words, rule }: Days, on: string): SearchHitDto {
  const days = first === last ? first : `${first}/${last}`;
  const read = isPlainRule(rule) ? null : { words, rule, on };
  return { ...PLAIN, type: 'day', address: days, title: days, when: days, read };
}

/** What was found of an actor is the first of its names that has it. */
export function actorHit({ slug, name, names, aliases, type }: ActorDto, sought: readonly string[]): SearchHitDto {
  const [snippet = null] = [name, ...Object.values(names), ...aliases].flatMap((each) => marked(each, sought) ?? []);
  return { ...PLAIN, type: 'actor', address: slug, title: name, snippet, kind: type };
}

export function placeHit(place: string, sought: readonly string[]): SearchHitDto {
  return { ...PLAIN, type: 'place', address: place, title: place, snippet: marked(place, sought) };
}

export function eventHit({ id, ref, title, snippet = null, when, kind, dossier }: ListedEventDto): SearchHitDto {
  return { ...PLAIN, type: 'event', address: ref ?? id, title, snippet, when, kind, dossier: dossier.slug };
}

export function quoteHit({ address, quote, when, kind, dossier }: QuoteRow, sought: readonly string[]): SearchHitDto {
  return { ...PLAIN, type: 'quote', address, title: quote, snippet: marked(quote, sought), when, kind, dossier };
}

export function sourceHit({ slug, title, publisher }: SourceRow, sought: readonly string[]): SearchHitDto {
  return { ...PLAIN, type: 'source', address: slug, title, snippet: marked(`${publisher}: ${title}`, sought) };
}

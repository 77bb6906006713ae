import { label } from '../../domain/labels/labels.js';
import { listInWords } from '../../domain/tongues/list-in-words.js';
import type { EmbedQueryDto } from '../embed-query.dto.js';
import type { Speech } from '../speech.js';

/** What a page is chosen by, in words: nobody is to take a part for the whole. */
export function chosenBy(query: EmbedQueryDto, speech: Speech, names: ReadonlyMap<string, string>): string[] {
  const { words, language, date } = speech;
  const any = (values: readonly string[] | undefined, wordOf: (value: string) => string): string[] =>
    values === undefined || values.length === 0 ? [] : [listInWords(values.map(wordOf), speech.locale, 'disjunction')];
  const asIs = (value: string): string => value;
  const chosen = [
    ...any(query.actor, (slug) => names.get(slug) ?? slug),
    ...any(query.role, (role) => label('role', role, language)),
    ...any(query.kind, (kind) => label('kind', kind, language)),
    ...any(query.status, (status) => label('status', status, language)),
    ...any(query.issue, asIs),
    ...any(query.track, asIs),
    ...any(query.source, asIs),
    ...(query.q === undefined ? [] : [words.quoted(query.q)]),
    ...(query.overdue === undefined ? [] : [words.overdue]),
    ...(query.disputed === undefined ? [] : [words.disputed.toLocaleLowerCase(speech.locale)]),
  ];
  return [
    ...(chosen.length === 0 ? [] : [words.only(listInWords(chosen, speech.locale))]),
    ...(query.from === undefined ? [] : [words.from(date(query.from))]),
    ...(query.to === undefined ? [] : [words.to(date(query.to))]),
  ];
}

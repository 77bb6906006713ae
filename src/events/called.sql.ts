import { nameNowIn } from '../common/sql/actor-names.js';
import type { Found } from '../common/found-names.js';
import { labelLanguage, type Perspective } from '../common/perspective.js';
import { isKnown } from '../common/sql/known-actors.js';
import { worldOf } from '../common/sql/world.js';
import { Parameters } from '../database/parameters.js';
import { headingOf } from '../domain/headings/headings.js';
import { label } from '../domain/labels/labels.js';
import type { Language } from '../domain/spoken-languages.js';
import { describeWhen } from '../domain/time/describe-when.js';
import { listInWords } from '../domain/tongues/list-in-words.js';
import type { EventFilterDto } from './event-filter.dto.js';

/** A filter as somebody sees it. */
interface Viewed {
  readonly query: Found<EventFilterDto>;
  readonly perspective: Perspective;
  readonly now: Date;
}

/** Answers a question with its rows. */
type Ask = (sql: string, values: readonly unknown[]) => Promise<{ id: string; name: string }[]>;

/**
 * What a view is called, by programs that subscribe to it and by whoever follows it: its dossiers and what is chosen of them, so that whoever has two can tell
 * them apart, and so that it keeps its name while nothing is in it.
 *
 * @example 'Iran–US nuclear negotiations 2025–2026 · talks or meeting · Oman'
 */
export async function called(ask: Ask, asked: Viewed): Promise<string> {
  const names = await namesIn(ask, asked);
  const { dossier, ...chosen } = asked.query;
  const dossiers = (dossier ?? []).flatMap((id) => names.get(id) ?? []);
  const language = labelLanguage(asked.perspective);
  const first = dossiers.length === 0 ? 'Démarche' : listInWords(dossiers, language);
  return [first, ...chosenBy(chosen, names, language)].join(' · ');
}

type Chosen = Omit<EventFilterDto, 'dossier'>;

function chosenBy(query: Chosen, names: ReadonlyMap<string, string>, language: Language): string[] {
  const any = (values: readonly string[] | undefined, wordOf: (value: string) => string): string[] =>
    values === undefined || values.length === 0 ? [] : [listInWords(values.map(wordOf), language, 'disjunction')];
  const named = (id: string): string => names.get(id) ?? id;
  const { from, to, q } = query;
  return [
    ...any(query.kind, (kind) => label('kind', kind, language)),
    ...any(query.status, (status) => label('status', status, language)),
    ...any(query.actor, named),
    ...any(query.role, (role) => label('role', role, language)),
    ...any(query.issue, (issue) => issue),
    ...any(query.track, (track) => track),
    ...any(query.source, named),
    ...(from === undefined && to === undefined ? [] : [spanOf(from, to, language)]),
    ...(q === undefined ? [] : [q]),
    ...(query.overdue === undefined ? [] : [headingOf('events', 'overdue', language)]),
    ...(query.disputed === undefined ? [] : [label('status', 'disputed', language)]),
  ];
}

/** Both ends may be spans themselves, of which an interval is not made. */
function spanOf(from: string | undefined, to: string | undefined, language: Language): string {
  const inWords = (when: string): string => describeWhen({ when, timezone: null }, language);
  const interval = `${from}/${to}`;
  const words = from === undefined || to === undefined ? interval : inWords(interval);
  if (words !== interval) return words;
  return [from, to].map((end) => (end === undefined ? '…' : inWords(end))).join(' – ');
}

/** By id, of what the filter names. */
async function namesIn(ask: Ask, { query, perspective, now }: Viewed): Promise<ReadonlyMap<string, string>> {
  const { dossier, actor, source } = query;
  const parameters = new Parameters();
  const world = worldOf(perspective, parameters, now);
  const among = (ids: readonly string[]): string => `= ANY (${parameters.add(ids)}::uuid[])`;
  const questions = [
    ...(dossier === undefined
      ? []
      : [
          `SELECT d.id, ${world.translated('d.translations', 'title', 'd.title')} AS name FROM ${world.dossiers} d WHERE d.id ${among(dossier)}`,
        ]),
    ...(actor === undefined
      ? []
      : [
          `SELECT a.id, ${nameNowIn('a', `${parameters.add(labelLanguage(perspective))}::text`, world)} FROM ${world.actors} a WHERE a.id ${among(actor)} AND ${isKnown(world)}`,
        ]),
    ...(source === undefined ? [] : [`SELECT s.id, s.title FROM ${world.sources} s WHERE s.id ${among(source)}`]),
  ];
  if (questions.length === 0) return new Map();
  // A day that none of them asks for has a type all the same.
  const all = `SELECT id, name FROM (${questions.join(' UNION ALL ')}) each (id, name) ${world.day ? `WHERE ${world.day} IS NOT NULL` : ''}`;
  const rows = await ask(all, parameters.values);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

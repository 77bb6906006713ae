import { eachOf, filled, isObject, objects, type Json } from '../json.js';
import { original, others } from './words.js';
import { eventOf } from './event.js';
import { leftOver } from './left-over.js';
import { publishersOf, sourceOf } from './sources.js';

/** Whether a file is of the second edition: the words of the first format, and more, with a number of its own. */
export function isEdition2(value: Json): boolean {
  return !('format' in value) && value['edition'] === 2;
}

/**
 * A file of the second edition in the words of the second format, which tells an event’s day of today beside its ledger, too;
 * what it is not sure of it leaves for the check to refuse.
 * An edition keeps apart from the roles who utters and who must act, claims beside the citations, positions beside issues,
 * and all its texts by language.
 */
export function fromEdition2({ edition: _, dossier, publishers, actors, sources, events, ...rest }: Json): Json {
  const days = new Map(objects(sources).map(({ slug, publishedOn }) => [slug, publishedOn]));
  const told = eachOf(events, (event) => eventOf(event, days));
  return {
    ...rest,
    ...keeping(rest, leftOver(events, new Map(objects(told).map(({ slug, statusChanges }) => [slug, statusChanges])))),
    format: 2,
    dossier: isObject(dossier) ? dossierOf(dossier) : dossier,
    publishers: publishersOf(publishers, sources),
    actors: eachOf(actors, actorOf),
    sources: eachOf(sources, (source) => sourceOf(source, gradesOf(publishers))),
    events: told,
  };
}

/** What a file keeps beside the record, and with it what is left over of its events. */
function keeping({ kept }: Json, events: Record<string, Json>): Json {
  if (Object.keys(events).length === 0) return {};
  return { kept: isObject(kept) ? { ...kept, events: { ...events, ...(kept['events'] as Json) } } : { events } };
}

function dossierOf({ title, titles, sentence, summary, issues, translations, ...rest }: Json): Json {
  const told = { title: titles ?? title, sentence, summary };
  return {
    ...filled({ ...rest, sentence: original(sentence) }),
    title: title ?? original(titles),
    summary: original(summary) ?? '',
    ...filled({ translations: translations ?? byLanguage(told) }),
    ...filled({ issues: eachOf(issues, ({ label, labels, ...issue }) => ({ ...issue, labels: labels ?? label })) }),
  };
}

/** What is told by field, by language: all but the language written first. */
function byLanguage(told: Json): Json | null {
  const found: Record<string, Json> = {};
  for (const [field, words] of Object.entries(told)) {
    for (const [language, text] of Object.entries(others(words) ?? {})) {
      found[language] = { ...found[language], [field]: text };
    }
  }
  return Object.keys(found).length === 0 ? null : found;
}

function actorOf({ represents, names, aliases, ...rest }: Json): Json {
  const tenures = eachOf(represents ?? [], ({ actor, office, offices, ...days }) =>
    filled({ body: actor, office: office ?? original(offices), offices: others(offices), ...days }),
  );
  return { ...filled(rest), names: names ?? {}, aliases: aliases ?? [], tenures };
}

function gradesOf(publishers: unknown): Map<unknown, unknown> {
  return new Map(objects(publishers).map(({ publisher, name, reliability }) => [publisher ?? name, reliability]));
}

import { slugify } from '../../domain/slug.js';
import { eachOf, filled, objects, type Json } from '../json.js';

/** The wires that a source carries; an edition joins several by commas. */
function agenciesOf({ agency }: Json): unknown[] {
  return typeof agency === 'string' ? agency.split(/, */).filter((name) => name !== '') : [agency ?? []].flat();
}

/** A source; a grade that is its publisher’s is not its own, and what somebody read needs no word. */
export function sourceOf(source: Json, grades: ReadonlyMap<unknown, unknown>): Json {
  const { lang, agency: _, mirrorOf, titleVerified: _checked, seen, reliability, ...rest } = source;
  return filled({
    ...rest,
    language: lang,
    agencies: agenciesOf(source),
    textOf: mirrorOf,
    seen: seen === 'read' ? null : seen,
    reliability: reliability === grades.get(source['publisher']) ? null : reliability,
  });
}

/** Everybody who publishes a source, then those whose text others only carry or copy. */
export function publishersOf(publishers: unknown, sources: unknown): unknown {
  const own = eachOf(publishers ?? [], ({ publisher, name, ...rest }) => ({
    name: name ?? publisher,
    ...filled(rest),
  }));
  if (!Array.isArray(own)) return own;
  const known = new Set(objects(own).map(({ name }) => name));
  const named = objects(sources).flatMap((source) => [source['publisher'], ...agenciesOf(source), source['mirrorOf']]);
  const behind = [...new Set(named)].filter((name) => typeof name === 'string' && !known.has(name));
  return withSlugs([...(own as unknown[]), ...behind.map((name) => ({ name }))]);
}

function withSlugs(publishers: readonly unknown[]): unknown {
  const given = new Map<string, number>();
  return eachOf(publishers, (publisher) => {
    const base = typeof publisher['name'] === 'string' ? slugify(publisher['name']) : '';
    const times = (given.get(base) ?? 0) + 1;
    given.set(base, times);
    return { slug: times === 1 ? base : `${base}-${times}`, ...publisher };
  });
}

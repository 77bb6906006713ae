import { agenciesOf } from './publishers.mjs';

/** What of the edition stands nowhere in the bundle under the same record, by where it stood; none when all is there. */
export function lostLeaves(edition, { dossier, actors, publishers, sources, events, kept }) {
  const pairs = [
    ['', { edition: edition.edition, dossier: edition.dossier }, [dossier, kept.dossier]],
    ['publishers', edition.publishers, publishers],
    ...bySlug('actors', edition.actors, actors, {}),
    ...bySlug('sources', edition.sources, sources, {}, (source) =>
      publishers.find(({ name }) => name === source.publisher),
    ),
    ...bySlug('events', edition.events, events, kept.events),
  ];
  const left = Object.keys(edition).filter(
    (key) => !['edition', 'dossier', 'publishers', 'actors', 'sources', 'events'].includes(key),
  );
  return [...left, ...pairs.flatMap(([where, before, after]) => lost(where, before, after))];
}

/** `beside` gives what else a record says, by what it leads to. */
function bySlug(name, before, after, kept, beside = () => null) {
  const found = new Map(after.map((record) => [record.slug, record]));
  return before.map((record) => [
    `${name}/${record.slug}`,
    record,
    [found.get(record.slug) ?? null, kept[record.slug] ?? null, beside(record)],
  ]);
}

function lost(where, before, after) {
  const there = new Set(leaves(after, where).map(([, value]) => value));
  return leaves(before, where)
    .filter(([path, value]) => !there.has(value) && !stands(path, value, there))
    .map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
}

/**
 * What is said in another way: a claim stands in its citation now, so that the number of that is no longer told; a credibility
 * is a number; where a title comes from says whether it is the page's; who was read says nothing; agencies stand one by one.
 */
function stands(path, value, there) {
  if (path.endsWith('/credibility')) return there.has(Number(value));
  if (path.endsWith('/agency')) return agenciesOf({ agency: value }).every((name) => there.has(name));
  return (
    /\/claims\/\d+\/citation$/.test(path) ||
    /\/titleVerified$/.test(path) ||
    (path.endsWith('/seen') && value === 'read')
  );
}

function leaves(value, path) {
  if (value === null) return [];
  if (typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}/${key}`));
}

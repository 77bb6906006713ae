/** What of the edition stands nowhere in the bundle under the same record, by where it stood; none when all is there. */
export function lostLeaves(edition, { dossier, actors, sources, events, kept }) {
  const pairs = [
    ['', { edition: edition.edition, dossier: edition.dossier }, [dossier, kept.dossier]],
    ['publishers', edition.publishers, kept.publishers],
    ...bySlug('actors', edition.actors, actors, kept.actors),
    ...bySlug('sources', edition.sources, sources, kept.sources),
    ...bySlug('events', edition.events, events, kept.events),
  ];
  const left = Object.keys(edition).filter(
    (key) => !['edition', 'dossier', 'publishers', 'actors', 'sources', 'events'].includes(key),
  );
  return [...left, ...pairs.flatMap(([where, before, after]) => lost(where, before, after))];
}

function bySlug(name, before, after, kept) {
  const found = new Map(after.map((record) => [record.slug, record]));
  return before.map((record) => [
    `${name}/${record.slug}`,
    record,
    [found.get(record.slug) ?? null, kept[record.slug] ?? null],
  ]);
}

function lost(where, before, after) {
  const there = new Set(leaves(after, where).map(([, value]) => value));
  return leaves(before, where)
    .filter(([path, value]) => !there.has(value) && !stands(path, value, there))
    .map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
}

/** A claim stands in its citation now, so that the number of that is no longer told; a credibility is a number. */
function stands(path, value, there) {
  return /\/claims\/\d+\/citation$/.test(path) || (path.endsWith('/credibility') && there.has(Number(value)));
}

function leaves(value, path) {
  if (value === null) return [];
  if (typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}/${key}`));
}

/** The ref of each event by its slug: the one that it has in `present`, else the next free number of its year. */
export function refsFor(events, { dossier: { refPrefix }, events: known }) {
  const refs = new Map(known.map(({ slug, ref }) => [slug, ref]));
  const last = new Map();
  for (const ref of refs.values()) {
    const [, year, number] = /-(\d{4})-(\d+)$/.exec(ref);
    last.set(year, Math.max(last.get(year) ?? 0, Number(number)));
  }
  for (const { slug, when } of events) {
    if (refs.has(slug)) continue;
    const year = /\d{4}/.exec(when)[0];
    const number = (last.get(year) ?? 0) + 1;
    last.set(year, number);
    refs.set(slug, `${refPrefix}-${year}-${String(number).padStart(3, '0')}`);
  }
  return refs;
}

import { MENDS } from './mends.mjs';

/** The event with what had to be mended in its ledger, and what was there before and why, for the file to keep. */
export function mend(event) {
  const all = MENDS.filter(({ event: slug }) => slug === event.slug);
  if (all.length === 0) return { event, mended: [] };
  const mends = all.filter(({ claim }) => claim === undefined);
  const claims = event.claims.map((claim, index) =>
    change(
      claim,
      all.find(({ claim: at }) => at === index),
    ),
  );
  const ledger = event.statusHistory.flatMap((entry, index) => [
    ...mends.filter(({ before }) => before === index).map(({ add, why }) => ({ entry: { ...EMPTY, ...add }, why })),
    change(
      entry,
      mends.find(({ entry: at }) => at === index),
    ),
  ]);
  return {
    event: { ...event, statusHistory: ledger.map(({ entry }) => entry), claims: claims.map(({ entry }) => entry) },
    mended: [
      ...ledger.flatMap(({ was, why }, statusChange) => (why ? [{ statusChange, was: was ?? null, why }] : [])),
      ...claims.flatMap(({ was, why }, claim) => (why ? [{ claim, was, why }] : [])),
    ],
  };
}

const EMPTY = { saidBy: null, window: null, saidAs: null, place: null, format: null };

function change(entry, found) {
  if (!found) return { entry };
  const was = Object.fromEntries(Object.keys(found.set).map((field) => [NAMES[field] ?? field, entry[field]]));
  return { entry: { ...entry, ...found.set }, was, why: found.why };
}

/** What the fields of an entry are called in a bundle. */
const NAMES = { on: 'effectiveOn', reportedOn: 'knownOn' };

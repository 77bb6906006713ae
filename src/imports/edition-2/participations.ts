import { eachOf, filled, objects, type Json } from '../json.js';

/** Kinds that somebody utters and that somebody has to act on. */
const UTTERED: readonly unknown[] = ['threat', 'commitment', 'proposal', 'deadline'];
const GATHERINGS: readonly unknown[] = ['talks', 'meeting'];

/** Whoever announces a gathering says so in its ledger, and takes no part by that. */
export function isGathering({ kind }: Json): boolean {
  return GATHERINGS.includes(kind);
}

/**
 * Who takes part, once in each role. An edition’s `by` is the author of what is uttered, the speaker of a statement, and
 * of all else a party; its `mustAct` a role of its own.
 */
export function participationsOf(event: Json): unknown {
  const taking = eachOf(event['participants'] ?? [], filled);
  if (!Array.isArray(taking)) return taking;
  const all = [...(taking as unknown[]), ...as(roleOfBy(event), event['by']), ...as('must_act', event['mustAct'])];
  const seen = new Set<string>();
  return all.filter((one) => {
    const [found] = objects([one]);
    const key = JSON.stringify([found?.['actor'], found?.['role']]);
    return found === undefined || (!seen.has(key) && seen.add(key));
  });
}

function roleOfBy(event: Json): string | null {
  if (isGathering(event)) return null;
  if (UTTERED.includes(event['kind'])) return 'author';
  return event['kind'] === 'statement' ? 'speaker' : 'party';
}

function as(role: string | null, actors: unknown): Json[] {
  return role === null || !Array.isArray(actors) ? [] : actors.map((actor: unknown) => ({ actor, role }));
}

import type { EntityManager } from 'typeorm';
import { CONSTRAINTS } from '../../database/constraints.js';
import type { Breakable, Refusal } from '../../domain/refusals/refusal.js';

/** Of a Wikidata id, or an address, whether somebody or something that is here has it. */
const HELD = {
  actors_wikidata_unique: 'SELECT wikidata AS value FROM actors WHERE wikidata = ANY ($1)',
  sources_address_unique: `SELECT g.value FROM unnest($1::text[]) AS g (value)
    WHERE EXISTS (SELECT FROM sources s WHERE s.address_hash = md5(address_key(g.value)))`,
} as const satisfies Partial<Record<Breakable, string>>;

/** Those of `values` that something here has, so that nothing new may have them. */
export async function heldHere(
  manager: EntityManager,
  constraint: keyof typeof HELD,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  if (values.length === 0) return new Set();
  const rows = await manager.query<{ value: string }[]>(HELD[constraint], [values]);
  return new Set(rows.map(({ value }) => value));
}

/** What is wrong with whatever is new at `at` and has what is held. */
export function taken(constraint: Breakable, at: string): Refusal {
  const [field, detail] = CONSTRAINTS[constraint];
  return { pointer: `${at}${field}`, code: constraint, detail };
}

/** What another dossier has already. */
export async function dossierTaken(
  manager: EntityManager,
  { slug, refPrefix }: { readonly slug: string; readonly refPrefix?: string | undefined },
): Promise<Refusal[]> {
  const [held] = await manager.query<{ slug: boolean; prefix: boolean }[]>(
    'SELECT EXISTS (SELECT FROM dossiers WHERE slug = $1) AS slug, EXISTS (SELECT FROM dossiers WHERE ref_prefix = $2) AS prefix',
    [slug, refPrefix ?? null],
  );
  return [
    ...(held?.slug ? [taken('dossiers_slug_unique', '/dossier')] : []),
    ...(held?.prefix ? [taken('dossiers_ref_prefix_unique', '/dossier')] : []),
  ];
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { countedBy, formatRef } from '../domain/slug.js';

/** An event that needs a ref: the next of its dossier and year, or the one it has from elsewhere. */
export interface RefWanted {
  dossierId: string;
  /** As ISO 8601 counts: 0 is 1 BC. */
  year: number;
  ref?: string | undefined;
}

/**
 * Gives out the refs by which events are quoted, each when it is first published. A number is never given twice, not even after
 * a deletion.
 */
@Injectable()
export class RefsService {
  /** A ref for each, in their order; none for what wants none (null). Two writers at once get different numbers. */
  async give(manager: EntityManager, all: readonly (RefWanted | null)[]): Promise<(string | null)[]> {
    const wanted = all.filter((one) => one !== null);
    await this.countAfter(manager, wanted);
    const missing = new Map<string, { of: RefWanted; count: number }>();
    for (const of of wanted.filter(({ ref }) => ref === undefined)) {
      missing.set(keyOf(of), { of, count: (missing.get(keyOf(of))?.count ?? 0) + 1 });
    }
    const free = new Map<string, Iterator<string>>();
    for (const [key, { of, count }] of missing) free.set(key, (await this.next(manager, of, count)).values());
    const next = (of: RefWanted) => free.get(keyOf(of))?.next().value as string;
    return all.map((each) => (each === null ? null : (each.ref ?? next(each))));
  }

  /** Takes refs that {@link give} gave and nobody has used out of the counts again, where none was given since. */
  async takeBack(manager: EntityManager, dossierId: string, refs: readonly (string | null)[]): Promise<void> {
    const counted = refs.flatMap((ref) => countedBy(ref ?? '') ?? []);
    await manager.query(
      `UPDATE ref_counters c SET last = g.first - 1
       FROM (SELECT year, min(n) AS first, max(n) AS last FROM unnest($2::int[], $3::int[]) AS x (year, n) GROUP BY year) g
       WHERE c.dossier_id = $1 AND c.year = g.year AND c.last = g.last`,
      [dossierId, counted.map(({ year }) => year), counted.map(({ n }) => n)],
    );
  }

  /** The next `count` refs of a dossier and year. */
  private async next(manager: EntityManager, { dossierId, year }: RefWanted, count: number): Promise<string[]> {
    const [row] = await manager.query<{ prefix: string; last: number }[]>(
      `INSERT INTO ref_counters (dossier_id, year, last) VALUES ($1, $2, $3)
       ON CONFLICT (dossier_id, year) DO UPDATE SET last = ref_counters.last + $3
       RETURNING last, (SELECT ref_prefix FROM dossiers WHERE id = $1) AS prefix`,
      [dossierId, year, count],
    );
    if (!row) throw new Error(`No ref for dossier ${dossierId}`);
    return Array.from({ length: count }, (_, n) => formatRef(row.prefix, year, row.last - count + 1 + n));
  }

  /** Goes on counting after the refs that were given elsewhere; where it is past them already, nobody waits for it. */
  private async countAfter(manager: EntityManager, wanted: readonly RefWanted[]): Promise<void> {
    const kept = wanted.flatMap(({ dossierId, ref }) => {
      const counted = countedBy(ref ?? '');
      return counted ? [{ dossierId, year: counted.year, last: counted.n }] : [];
    });
    if (kept.length === 0) return;
    await manager.query(
      `INSERT INTO ref_counters (dossier_id, year, last)
       SELECT dossier_id, year, max(last) FROM unnest($1::uuid[], $2::int[], $3::int[]) AS k(dossier_id, year, last)
       WHERE NOT EXISTS (SELECT FROM ref_counters c WHERE c.dossier_id = k.dossier_id AND c.year = k.year AND c.last >= k.last)
       GROUP BY 1, 2
       ON CONFLICT (dossier_id, year) DO UPDATE SET last = greatest(ref_counters.last, excluded.last)`,
      [kept.map(({ dossierId }) => dossierId), kept.map(({ year }) => year), kept.map(({ last }) => last)],
    );
  }
}

function keyOf({ dossierId, year }: RefWanted): string {
  return `${dossierId} ${year}`;
}

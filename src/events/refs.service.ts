import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { formatRef } from '../domain/slug.js';

/** Gives out the refs by which events are quoted. A number is never given twice, not even after a deletion. */
@Injectable()
export class RefsService {
  /** The next ref of a dossier in `year`. Two writers at once get two numbers. */
  async next(manager: EntityManager, dossierId: string, year: number): Promise<string> {
    return this.numbered(manager, dossierId, year, 'ref_counters.last + 1', 1);
  }

  /** Keeps a ref that was given elsewhere, and goes on counting after it. */
  async keep(manager: EntityManager, dossierId: string, ref: string): Promise<string> {
    const [, year, number] = /-(\d{4})-(\d{3,})$/.exec(ref) ?? [];
    await this.numbered(manager, dossierId, Number(year), 'greatest(ref_counters.last, $3)', Number(number));
    return ref;
  }

  private async numbered(
    manager: EntityManager,
    dossierId: string,
    year: number,
    last: string,
    first: number,
  ): Promise<string> {
    const [row] = await manager.query<{ prefix: string; last: number }[]>(
      `INSERT INTO ref_counters (dossier_id, year, last) VALUES ($1, $2, $3)
       ON CONFLICT (dossier_id, year) DO UPDATE SET last = ${last}
       RETURNING last, (SELECT ref_prefix FROM dossiers WHERE id = $1) AS prefix`,
      [dossierId, year, first],
    );
    if (!row) throw new Error(`No ref for dossier ${dossierId}`);
    return formatRef(row.prefix, year, row.last);
  }
}

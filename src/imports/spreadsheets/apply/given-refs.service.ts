import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../../database/database.js';
import { refWanted } from '../../../events/writing/new-events.js';
import { RefsService } from '../../../events/refs.service.js';
import type { ToApply } from './decisions.js';
import { StagedPages } from './staged-pages.js';

/**
 * Gives events that come in published their refs before they are written, so that nobody else who publishes waits until they are. Which ones
 * is written down with the import until it is in, so that they are given back also where the program, or its database, dies meanwhile.
 */
@Injectable()
export class GivenRefs {
  constructor(
    private readonly database: Database,
    private readonly refs: RefsService,
  ) {}

  /** Lets `work` write with refs for all rows that make events, in the order of the file; none where readers do not see them. Where it fails they are given back. */
  async during(
    { id, dossierId, decisions }: ToApply,
    work: (refs: readonly (string | null)[]) => Promise<void>,
  ): Promise<void> {
    const { review } = decisions;
    if (review !== 'published') return work([]);
    const refs = await this.database.write(async (manager) => {
      await this.takeBackIn(manager, id);
      const whens = await new StagedPages(manager, id, decisions).whens();
      const given = await this.refs.give(
        manager,
        whens.map((when) => refWanted({ ...when, dossier: dossierId, ref: null, review })),
      );
      await manager.query('UPDATE spreadsheet_imports SET given_refs = $2 WHERE id = $1', [id, given.filter(Boolean)]);
      return given;
    });
    try {
      await work(refs);
    } catch (error) {
      // Where that fails, too, they are given back later: what went wrong first is told.
      await this.takeBack(id).catch(() => undefined);
      throw error;
    }
  }

  /** Gives back those of imports that nobody brings in any more. */
  async takeBackLeft(): Promise<void> {
    const left = await this.database.read<{ id: string }>(
      `SELECT id FROM spreadsheet_imports WHERE given_refs IS NOT NULL AND state NOT IN ('applying', 'applied')`,
      [],
      'primary',
    );
    // Whoever had it brought in again meanwhile has refs of their own.
    for (const { id } of left) await this.takeBack(id, `AND state NOT IN ('applying', 'applied')`);
  }

  private takeBack(id: string, only = ''): Promise<void> {
    return this.database.write((manager) => this.takeBackIn(manager, id, only));
  }

  private async takeBackIn(manager: EntityManager, id: string, only = ''): Promise<void> {
    const [given] = await manager.query<{ dossierId: string; refs: string[] }[]>(
      `SELECT dossier_id AS "dossierId", given_refs AS refs FROM spreadsheet_imports WHERE id = $1 AND given_refs IS NOT NULL ${only} FOR UPDATE`,
      [id],
    );
    if (!given) return;
    await this.refs.takeBack(manager, given.dossierId, given.refs);
    await manager.query('UPDATE spreadsheet_imports SET given_refs = NULL WHERE id = $1', [id]);
  }
}

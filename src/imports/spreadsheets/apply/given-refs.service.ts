import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { refWanted } from '../../../events/writing/new-events.js';
import { RefsService } from '../../../events/refs.service.js';
import type { ToApply } from './decisions.js';
import { StagedPages } from './staged-pages.js';

/** Gives events that come in published their refs before they are written, so that nobody else who publishes waits until they are. */
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
      const whens = await new StagedPages(manager, id, decisions).whens();
      return this.refs.give(
        manager,
        whens.map((when) => refWanted({ ...when, dossier: dossierId, ref: null, review })),
      );
    });
    try {
      await work(refs);
    } catch (error) {
      // Where that fails, too, some numbers are skipped: what went wrong first is told.
      await this.database.write((manager) => this.refs.takeBack(manager, dossierId, refs)).catch(() => undefined);
      throw error;
    }
  }
}

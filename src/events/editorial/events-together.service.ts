import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Problem } from '../../common/problem.js';
import type { Viewer } from '../../common/viewer.js';
import { Database } from '../../database/database.js';
import type { EventDocumentDto, IssueDocumentDto } from '../event-document.dto.js';
import { EventWriter, type EventWrite } from '../writing/event-writer.service.js';
import { requireMayChange } from '../writing/may-change.js';
import { Editorial } from './editorial.service.js';
import type { EventsTogetherDto } from './events-together.dto.js';

/** Moves many events through review, or says of many what they are about: each as one by one, all of them or none. */
@Injectable()
export class EventsTogether {
  constructor(
    private readonly database: Database,
    private readonly editorial: Editorial,
    private readonly writer: EventWriter,
  ) {}

  /** How many events came out different. Throws what the step throws for one of them, with pointers that begin `/ids/<n>`. */
  change(body: EventsTogetherDto, viewer: Viewer): Promise<number> {
    return this.database.write((manager) => this.changeIn(manager, body, viewer));
  }

  private async changeIn(manager: EntityManager, body: EventsTogetherDto, viewer: Viewer): Promise<number> {
    const before = await versionsOf(manager, body.ids);
    // In one order, or two that change the same would wait for each other for ever.
    const ordered = body.ids.map((id, n) => ({ id, n })).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id, n } of ordered) await this.at(n, () => this.changeOne(manager, id, body, viewer));
    const after = await versionsOf(manager, body.ids);
    return [...after].filter(([id, { version }]) => before.get(id)?.version !== version).length;
  }

  private async changeOne(
    manager: EntityManager,
    id: string,
    { to, comment = null, issues = [], reason = null }: EventsTogetherDto,
    viewer: Viewer,
  ): Promise<void> {
    const write: EventWrite = { id, viewer, reason, ifMatch: null };
    if (issues.length > 0) {
      await this.writer.changeIn(manager, write, ({ document }) => {
        const next = about(document, issues);
        if (next !== document) requireMayChange(viewer, document.review, reason);
        return Promise.resolve(next);
      });
    }
    if (to === undefined) return;
    const now = (await versionsOf(manager, [id])).get(id);
    if (now?.review !== to) await this.editorial.reviewIn(manager, write, { to, comment });
  }

  private async at(n: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const errors = error.errors?.map((one) => ({ ...one, pointer: `/ids/${n}${one.pointer}` }));
      throw new Problem(error.code, error.message, errors, error.facts);
    }
  }
}

/** The document with the issues that it does not name alone yet; itself where it names them all. */
function about(document: EventDocumentDto, issues: readonly string[]): EventDocumentDto {
  const there = Object.values(document.issues);
  const fresh = issues.filter((issue) => !there.some((one) => one.issue === issue));
  if (fresh.length === 0) return document;
  const first = 1 + Math.max(-1, ...there.map(({ ordinal }) => ordinal));
  const added = fresh.map((issue, n): [string, IssueDocumentDto] => [
    uuidv7(),
    { ...ALONE, issue, ordinal: first + n },
  ]);
  return { ...document, issues: { ...document.issues, ...Object.fromEntries(added) } };
}

/** An issue without anybody's position on it. */
const ALONE = {
  ...{ actor: null, stance: null, stances: null, reportedBy: null },
  ...{ citation: null, moved: null, knownOn: null },
} as const;

async function versionsOf(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, { version: number; review: string }>> {
  const rows = await manager.query<{ id: string; version: number; review: string }[]>(
    'SELECT id, version, review FROM events WHERE id = ANY ($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

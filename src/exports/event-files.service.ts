import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { digest } from '../common/digest.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Pieces } from '../common/pieces.js';
import type { Perspective } from '../common/perspective.js';
import { Database } from '../database/database.js';
import type { Asked, EventFormat } from './event-format.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import { fileName } from './file-name.js';
import type { KeptDigests } from './kept-digests.js';
import { licencesOf } from './licences.js';
import { PROGRAM, type Program } from './program.js';
import { sendFile } from './send-file.js';
import { Snapshot } from './snapshot.js';
import { filterText, viewOf } from './view-of.js';

/** What is told of a file beside its bytes. */
export interface Told {
  readonly name: string;
  /** As in the address of a view. */
  readonly filter: string;
  /** YYYY-MM-DD; null is now. */
  readonly knownOn: string | null;
  /** Another whenever anything has been written since. */
  readonly dataVersion: string;
  /** Of the dossiers in it, where they have any. */
  readonly licences: string[];
}

/** Files of the events under a filter, in any format. */
@Injectable()
export class EventFiles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(PROGRAM) private readonly program: Program,
  ) {}

  /** Answers with the file as it is made. */
  async send<Query extends EventFilterDto>(
    reply: FastifyReply,
    format: EventFormat<Query>,
    asked: Query,
    perspective: Perspective,
  ): Promise<void> {
    const where = this.where(reply, asked);
    const { snapshot, query, now, told } = await this.begin(format, asked, perspective);
    await sendFile(reply, {
      type: format.type,
      name: told.name,
      headers: headersOf(told),
      pieces: snapshot.until(format.pieces(snapshot, { query, perspective, now, ...where })),
      tag: () => this.tagOf([where, perspective], snapshot, now),
    });
  }

  /**
   * What `tell` tells of the file that {@link send} sends, which is made for that alone; while its bytes would be the same, what it told
   * before, which `kept` keeps by their tag.
   */
  async about<Query extends EventFilterDto, Digest>(
    reply: FastifyReply,
    format: EventFormat<Query>,
    asked: Query,
    perspective: Perspective,
    kept: KeptDigests<Digest>,
    tell: (pieces: Pieces) => Promise<Digest>,
  ): Promise<{ found: Digest; told: Told }> {
    const where = this.where(reply, asked);
    const { snapshot, query, now, told } = await this.begin(format, asked, perspective);
    const found = await snapshot.ending(async () => {
      const tag = await this.tagOf([where.here, query, perspective], snapshot, now);
      const before = kept.get(tag);
      if (before !== undefined) return before;
      const made = await tell(format.pieces(snapshot, { query, perspective, now, ...where }));
      kept.keep(tag, made);
      return made;
    });
    return { found, told };
  }

  /** Under which licences dossiers may be passed on. */
  licences(perspective: Perspective): Promise<string[]> {
    return licencesOf(this.database, undefined, perspective, this.clock.now());
  }

  private async begin<Query extends EventFilterDto>(
    { ending }: EventFormat<Query>,
    asked: Query,
    perspective: Perspective,
  ): Promise<{ snapshot: Snapshot; query: Found<Query>; now: Date; told: Told }> {
    const now = this.clock.now();
    const query = await foundNames(this.database, asked, now);
    const licences = await licencesOf(this.database, query.dossier, perspective, now);
    // Last: whoever takes one must close it.
    const snapshot = await Snapshot.of(this.database);
    const dataVersion = digest(snapshot.name);
    const told = {
      ...{ name: fileName(asked, ending, now), filter: filterText(asked, ['knownOn']) },
      ...{ knownOn: asked.knownOn ?? null, dataVersion, licences },
    };
    return { snapshot, query, now, told };
  }

  private where(
    { request: { protocol, host, url } }: FastifyReply,
    asked: EventFilterDto,
  ): Pick<Asked, 'here' | 'address' | 'view'> {
    const here = this.program.publicUrl ?? `${protocol}://${host}`;
    // A client may say a host that is none, or no host.
    const address = URL.canParse(url, here) ? new URL(url, here) : null;
    return {
      here,
      address: address && !address.searchParams.has('token') ? address.href : null,
      view: here + viewOf(asked),
    };
  }

  /** The strong tag of a file, by all that its bytes depend on. */
  private async tagOf(asked: readonly unknown[], { name }: Snapshot, now: Date): Promise<string> {
    const { version, commit } = this.program;
    return `"${digest(JSON.stringify([version, commit, ...asked, name, await this.lastDue(now)]))}"`;
  }

  /** The last moment at which anything may have become overdue: only the clock changes that, and nothing is written. */
  private async lastDue(now: Date): Promise<string | null> {
    const [row] = await this.database.read<{ at: string | null }>(
      `SELECT greatest((SELECT max(latest) FROM events WHERE latest < $1), (SELECT max(term_latest) FROM events WHERE term_latest < $1))::text AS at`,
      [now.toISOString()],
    );
    return row?.at ?? null;
  }
}

/** What is told of a file in the headers of its answer. */
export function headersOf({ filter, knownOn, dataVersion, licences }: Omit<Told, 'name'>): Record<string, string> {
  return {
    'demarche-data-version': dataVersion,
    ...(filter !== '' && { 'demarche-filter': filter }),
    ...(knownOn !== null && { 'demarche-known-on': knownOn }),
    // Headers are ASCII.
    ...(licences.length > 0 && { 'demarche-licence': encodeURI(licences.join('; ')).replaceAll('%20', ' ') }),
  };
}

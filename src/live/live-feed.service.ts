import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import type { ChangeRow } from './change.js';
import { changesSince, MOST_AT_ONCE, now } from './changes.sql.js';
import { readCursor, type Cursor } from './cursor.js';
import { Listener, type Listening } from '../database/listener.js';
import type { WalPosition } from '../database/replicas/wal-position.js';

/** Somebody who looks on. */
export interface Onlooker {
  /** From which network they look on; null where they have signed in. */
  readonly stranger: string | null;
  /** Who they are; null where they have not signed in. */
  readonly userId: string | null;
  /** Tells changes, `reset` where there were too many to tell, and up to where that is. */
  tell(changes: readonly ChangeRow[] | 'reset', cursor: Cursor): void;
  /** Up to here they have heard everything; asked for in the course of time, too. */
  ready(cursor: Cursor): void;
  end(): void;
}

/** What the database tells. */
type Heard = Cursor & { position: WalPosition; changes?: ChangeRow[] };

/** Each of them is a connection kept open: so many in all, so many who have not signed in, and so many of those from one network. */
const MOST = { all: 200, strangers: 150, ofNetwork: 20 } as const;
/** When whoever was refused may come back, in seconds; the client waits as long. */
const REFUSED_S = 30;
const BEAT_MS = 15_000;
const RETRY_MS = { first: 200, longest: 5_000 };

/**
 * Tells everybody who looks on what has changed, as one listener per process hears it. It listens while somebody looks on,
 * does one thing after the other, and goes on from where it was when the database has been away.
 */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly log = new Logger('Live');
  private readonly onlookers = new Set<Onlooker>();
  private listening: Listening | null = null;
  private cursor: Cursor | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private woken = false;
  private closing = false;
  private beat: NodeJS.Timeout | undefined;
  private retry: NodeJS.Timeout | undefined;

  constructor(private readonly listener: Listener) {}

  /** Begins to tell `onlooker`, first what they have missed `since` (an id of a message). Throws `busy`. */
  join(onlooker: Onlooker, since: string | undefined): Promise<void> {
    return this.inTurn(async () => {
      if (this.closing || !this.hasRoom(onlooker.stranger)) {
        const detail = 'Too many look on at the moment; try again in a while.';
        throw new Problem('busy', detail, undefined, { retryAfter: REFUSED_S });
      }
      const cursor = await this.advance();
      if (since !== undefined && since !== '') onlooker.tell(await this.missed(since, cursor), cursor);
      onlooker.ready(cursor);
      this.onlookers.add(onlooker);
      this.beat ??= setInterval(() => this.onBeat(), BEAT_MS).unref();
    });
  }

  /** There is always room left for those who have signed in, and nobody takes all that strangers have. */
  private hasRoom(stranger: string | null): boolean {
    if (this.onlookers.size >= MOST.all) return false;
    if (stranger === null) return true;
    const strangers = [...this.onlookers].flatMap((onlooker) => onlooker.stranger ?? []);
    return (
      strangers.length < MOST.strangers && strangers.filter((network) => network === stranger).length < MOST.ofNetwork
    );
  }

  /** How many look on. */
  count(): { signedIn: number; strangers: number } {
    const strangers = [...this.onlookers].filter(({ stranger }) => stranger !== null).length;
    return { signedIn: this.onlookers.size - strangers, strangers };
  }

  leave(onlooker: Onlooker): void {
    this.onlookers.delete(onlooker);
    if (this.onlookers.size === 0) void this.inTurn(() => this.rest());
  }

  /** Ends every stream, so that the server can stop. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    for (const onlooker of this.onlookers) onlooker.end();
    this.onlookers.clear();
    await this.inTurn(() => this.rest());
  }

  private rest(): void {
    if (this.onlookers.size > 0) return;
    clearInterval(this.beat);
    clearTimeout(this.retry);
    this.beat = this.retry = undefined;
    this.listening?.stop();
    this.listening = this.cursor = null;
  }

  /** Tells everybody what has been committed since the last time; gives the place up to which that is. */
  private async advance(): Promise<Cursor> {
    this.woken = false;
    this.listening ??= await this.listener.listen(
      () => this.onWoken(),
      (userId) => this.onBarred(userId),
      () => this.onLost(),
    );
    const { snapshot } = this.cursor ?? {};
    const read = this.listening;
    const { seenUpTo } = this.listener;
    const [row] = await (snapshot === undefined
      ? read.ask<Heard>(now(seenUpTo))
      : read.ask<Heard>(changesSince(seenUpTo), [snapshot]));
    if (!row) throw new Error('The database does not tell what it sees');
    const { changes = [], position, ...cursor } = row;
    // Whoever is told asks anew, perhaps another node and by it a replica.
    await this.listener.seenEverywhere(position);
    this.cursor = cursor;
    if (changes.length > 0) for (const onlooker of this.onlookers) onlooker.tell(atMost(changes), cursor);
    return cursor;
  }

  /** What was committed after `since` and before `cursor`. */
  private async missed(since: string, cursor: Cursor): Promise<readonly ChangeRow[] | 'reset'> {
    const from = readCursor(since, cursor);
    if (!from || !this.listening) return 'reset';
    try {
      const [row] = await this.listening.ask<{ changes: ChangeRow[] }>(changesSince(this.listener.seenUpTo, '$2'), [
        from.snapshot,
        cursor.snapshot,
      ]);
      return atMost(row?.changes ?? []);
    } catch (error) {
      // Digits in the form of a snapshot need not be one.
      if ((error as { code?: string }).code === '22P02') return 'reset';
      throw error;
    }
  }

  private onWoken(): void {
    if (this.woken) return;
    this.woken = true;
    this.goOn();
  }

  /** Whoever has lost a session, a token, a role or the account hears nothing more; who may still listen comes back and is asked who they are. */
  private onBarred(userId: string): void {
    for (const onlooker of this.onlookers) if (onlooker.userId === userId) onlooker.end();
  }

  /** Whatever kept a notice from arriving, what is new is told by the next beat. */
  private onBeat(): void {
    this.goOn();
    if (this.cursor) for (const onlooker of this.onlookers) onlooker.ready(this.cursor);
  }

  private onLost(): void {
    this.listening = null;
    if (this.onlookers.size > 0) this.tryAgain(RETRY_MS.first);
  }

  private goOn(): void {
    this.inTurn(() => this.advance()).catch(() => this.tryAgain(RETRY_MS.first));
  }

  private tryAgain(wait: number): void {
    if (this.closing || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      if (this.onlookers.size === 0) return;
      this.inTurn(() => this.advance()).catch((error: unknown) => {
        this.log.warn(`Nothing can be heard of the database: ${String(error)}`);
        this.tryAgain(Math.min(wait * 2, RETRY_MS.longest));
      });
    }, wait).unref();
  }

  private inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}

function atMost(changes: readonly ChangeRow[]): readonly ChangeRow[] | 'reset' {
  return changes.length > MOST_AT_ONCE ? 'reset' : changes;
}

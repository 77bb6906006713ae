import { Readable } from 'node:stream';
import { changeFor, whereabouts, type ChangeRow } from './change.js';
import { cursorText, type Cursor } from './cursor.js';
import type { ChangeDto } from './live.dto.js';
import type { Onlooker } from './live-feed.service.js';

/** A reader that is so far behind (bytes) is let go; it comes back and asks for what it has missed. */
const MOST_BUFFERED = 1024 * 1024;

/** So often a stream says that it is still there, then it ends: who asks again is asked who they are. */
const MOST_READY = 40;

/** Changes as text/event-stream, told to one reader in the words that are theirs. */
export class EventStream extends Readable implements Onlooker {
  private said = 0;
  private over = false;

  constructor(
    private readonly seesDrafts: boolean,
    readonly stranger: string | null,
    readonly userId: string | null,
  ) {
    super();
    this.say('retry: 2000');
  }

  // Only the last message of several carries the id: whoever loses the connection in between hears all of them again.
  tell(changes: readonly ChangeRow[] | 'reset', cursor: Cursor): void {
    if (changes === 'reset') return this.say('event: reset', 'data: {}', id(cursor));
    const heard = changes.flatMap((row) => message(row, this.seesDrafts));
    heard.forEach((data, at) => {
      this.say(`data: ${JSON.stringify(data)}`, ...(at === heard.length - 1 ? [id(cursor)] : []));
    });
  }

  ready(cursor: Cursor): void {
    this.said += 1;
    if (this.said > MOST_READY) return this.end();
    this.say('event: ready', 'data: {}', id(cursor));
  }

  end(): void {
    if (!this.over) this.push(null);
    this.over = true;
  }

  override _read(): void {
    // What there is to say is said when it happens.
  }

  private say(...lines: string[]): void {
    if (this.destroyed || this.over) return;
    if (this.readableLength > MOST_BUFFERED) this.destroy();
    else this.push(`${lines.join('\n')}\n\n`);
  }
}

function id(cursor: Cursor): string {
  return `id: ${cursorText(cursor)}`;
}

function message(row: ChangeRow, seesDrafts: boolean): ChangeDto[] {
  const change = changeFor(row, seesDrafts);
  if (change === null) return [];
  const { entity, id: of, name, dossier, version } = row;
  const named = name === null ? {} : entity === 'event' ? { ref: name } : { slug: name };
  const where = entity === 'event' ? whereabouts(row, seesDrafts) : {};
  return [{ entity, id: of, ...named, dossier, version, change, ...where }];
}

import type { WalPosition } from './wal-position.js';

/** So often the primary is asked how far it is, in milliseconds: an answer of a replica is never more than two such spans behind. */
const EVERY_MS = 1_000;

/** Up to where everybody is to see, whoever they are: what the primary had written at the last look but one. While it is away that stands still. */
export class Settled {
  private last: WalPosition | null = null;
  private position: WalPosition | null = null;
  private looking = false;
  private readonly timer: NodeJS.Timeout;

  /** `look` asks the primary; 0 is no answer. */
  constructor(private readonly look: () => Promise<WalPosition>) {
    this.timer = setInterval(() => void this.lookAgain(), EVERY_MS).unref();
    void this.lookAgain();
  }

  /** Null as long as the primary has never answered. */
  get upTo(): WalPosition | null {
    return this.position;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async lookAgain(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const found = await this.look().catch(() => 0);
    this.looking = false;
    if (found === 0) return;
    // Not the larger: a server that was promoted without the last of its primary's log begins before where that had been.
    this.position = this.last ?? found;
    this.last = found;
  }
}

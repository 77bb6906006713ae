import { Problem } from '../common/problem.js';

/** What somebody gives back; only the first call counts. */
type GiveBack = () => void;

/** Sees to it that one network takes no more than its share, whatever it asks: the rest is there for the others. */
export class Shares {
  private readonly taken = new Map<string, { held: number; waiting: (() => void)[] }>();

  /** `most` at once; whoever wants more waits for `patience` milliseconds. */
  constructor(
    private readonly most: number,
    private readonly patience: number,
  ) {}

  /** Waits for its turn. Throws `busy` where that does not come. */
  async take(network: string): Promise<GiveBack> {
    const share = this.taken.get(network) ?? { held: 0, waiting: [] };
    this.taken.set(network, share);
    if (share.held >= this.most) await this.turn(share.waiting);
    else share.held += 1;
    let held = true;
    return () => {
      if (held) this.pass(network, share);
      held = false;
    };
  }

  private turn(waiting: (() => void)[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const comes = (): void => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        waiting.splice(waiting.indexOf(comes), 1);
        const detail = 'From your network more is asked at once than can be answered; try again in a while.';
        reject(new Problem('busy', detail, undefined, { retryAfter: 5 }));
      }, this.patience);
      waiting.push(comes);
    });
  }

  /** The next of the network takes over, or there is room. */
  private pass(network: string, share: { held: number; waiting: (() => void)[] }): void {
    const next = share.waiting.shift();
    if (next) return next();
    share.held -= 1;
    if (share.held === 0) this.taken.delete(network);
  }
}

import { Problem } from '../common/problem.js';

/** What somebody gives back; only the first call counts. */
type GiveBack = () => void;

interface Waiting {
  readonly quick: boolean;
  readonly comes: () => void;
}

/** What one network has. */
interface Share {
  held: number;
  slow: number;
  readonly waiting: Waiting[];
}

/** Sees to it that one network takes no more than its share, whatever it asks, and no more than a part of that for what is slow: the rest is there for the others, and for what is quick. */
export class Shares {
  private readonly taken = new Map<string, Share>();

  /** `most` at once, of them `mostSlow` for slow questions; whoever wants more waits for `patience` milliseconds. */
  constructor(
    private readonly most: number,
    private readonly patience: number,
    private readonly mostSlow = most,
  ) {}

  /** Waits for its turn. Throws `busy` where that does not come. */
  async take(network: string, quick = true): Promise<GiveBack> {
    const share = this.taken.get(network) ?? { held: 0, slow: 0, waiting: [] };
    this.taken.set(network, share);
    if (this.hasRoom(share, quick)) hold(share, quick);
    else await this.turn(share, quick);
    let held = true;
    return () => {
      if (held) this.pass(network, share, quick);
      held = false;
    };
  }

  private hasRoom({ held, slow }: Share, quick: boolean): boolean {
    return held < this.most && (quick || slow < this.mostSlow);
  }

  private turn({ waiting }: Share, quick: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const one: Waiting = {
        quick,
        comes: () => {
          clearTimeout(late);
          resolve();
        },
      };
      const late = setTimeout(() => {
        waiting.splice(waiting.indexOf(one), 1);
        const detail = 'From your network more is asked at once than can be answered; try again in a while.';
        reject(new Problem('busy', detail, undefined, { retryAfter: 5 }));
      }, this.patience);
      waiting.push(one);
    });
  }

  /** The first of those waiting for whom there is room takes over. */
  private pass(network: string, share: Share, quick: boolean): void {
    share.held -= 1;
    if (!quick) share.slow -= 1;
    const at = share.waiting.findIndex((one) => this.hasRoom(share, one.quick));
    const [next] = at < 0 ? [] : share.waiting.splice(at, 1);
    if (next) {
      hold(share, next.quick);
      next.comes();
    } else if (share.held === 0) this.taken.delete(network);
  }
}

function hold(share: Share, quick: boolean): void {
  share.held += 1;
  if (!quick) share.slow += 1;
}

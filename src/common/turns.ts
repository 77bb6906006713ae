import { Problem } from './problem.js';

/** Seconds after which it is worth asking again. */
const COME_BACK_S = 5;

/** Lets so many pieces of work be done at once, and so many wait for their turn; the next are refused. */
export class Turns {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  /** `detail` is what is said to whoever is refused. */
  constructor(
    private readonly most: { readonly working: number; readonly waiting: number },
    private readonly detail: string,
  ) {}

  /** What `work` gives once it is its turn. Throws `busy` where too many wait. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working -= 1;
    }
  }

  private turn(): Promise<void> | void {
    if (this.working < this.most.working) {
      this.working += 1;
      return;
    }
    if (this.waiting.length >= this.most.waiting)
      throw new Problem('busy', this.detail, undefined, { retryAfter: COME_BACK_S });
    return new Promise((comes) => this.waiting.push(comes));
  }
}

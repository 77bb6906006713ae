interface Stretch {
  from: number;
  to: number;
}

/** Room between two neighbours in a row, in pixels. */
const AIR = 12;

/** Rows of one lane and what is taken in each; nothing put into it overlaps. */
export class Rows {
  private readonly taken: Stretch[][] = [];

  /** How many rows are in use. */
  get count(): number {
    return this.taken.length;
  }

  /** Takes the topmost row in which the stretch is free and gives its number; −1 when `limit` rows are all taken there. */
  take(stretch: Stretch, limit = Infinity): number {
    const free = this.taken.findIndex((row) => row.every((other) => apart(stretch, other)));
    const row = free < 0 ? this.taken.length : free;
    if (row >= limit) return -1;
    (this.taken[row] ??= []).push(stretch);
    return row;
  }
}

const apart = (a: Stretch, b: Stretch): boolean => a.to + AIR <= b.from || b.to + AIR <= a.from;

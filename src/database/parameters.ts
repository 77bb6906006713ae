import type { Binder } from './literals.js';

/** Collects the values of a query while its text is written, so that no value ever stands in the text. */
export class Parameters implements Binder {
  readonly values: unknown[] = [];

  /** Keeps `value` and gives the placeholder that stands for it: `$3`. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

import { escapeLiteral } from 'pg';

/** Where the text of a query gets its values from: a placeholder, or a literal where PostgreSQL takes no placeholder. */
export interface Binder {
  /** SQL that stands for `value`. */
  add(value: unknown): string;
}

/** COPY takes no parameters: every value becomes an escaped literal. */
export class Literals implements Binder {
  add(value: unknown): string {
    if (value === null || value === undefined) return 'NULL';
    if (Array.isArray(value)) return `ARRAY[${value.map((part) => this.add(part)).join(', ')}]::text[]`;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return escapeLiteral(value);
    throw new TypeError(`No literal is made of a ${typeof value}`);
  }
}

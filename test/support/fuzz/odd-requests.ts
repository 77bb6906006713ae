import { USER_ROLES } from '../../../src/domain/permissions.js';
import type { Asked } from './asked.js';
import type { Chance } from './chance.js';
import { Inventor } from './invented.js';
import { renamed, sentSheet } from './of-files.js';
import type { Operation } from './operations.js';
import type { Names, Seen } from './seen.js';

/** So many requests that were answered with success are remembered of each operation. */
const MOST = 12;

const BROKEN = ['', '{', '[]', 'null', '"words"', '{"a":', '[[[[[[[[', '{"__proto__":{"x":1}}', '\u0000'] as const;
const COLUMNS = ['title', 'when', 'kind', 'place', 'ref', 'summary', 'Titel', '', 'title'] as const;

/** Requests about what has been seen: some whole, most with something odd in them, some all odd. */
export class OddRequests {
  private readonly good = new Map<string, Asked[]>();
  private readonly inventor: Inventor;

  constructor(
    private readonly seen: Seen,
    private readonly chance: Chance,
  ) {
    this.inventor = new Inventor(seen, chance);
  }

  /** Remembers a request that was answered with success: what is next asked of the operation may be made of it. */
  remember({ name }: Operation, asked: Asked): void {
    const kept = this.good.get(name) ?? [];
    kept.push(asked);
    if (kept.length > MOST) kept.splice(1 + this.chance.below(MOST), 1);
    this.good.set(name, kept);
  }

  of(operation: Operation): { asked: Asked; names: Names } {
    const { chance } = this;
    const names = this.seen.namesFor(operation, chance);
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name);
    const known = chance.in(0.6) ? chance.of(this.good.get(operation.name) ?? []) : undefined;
    const search = known && chance.in(0.3) ? (known.request.split('?')[1] ?? '') : this.search(operation);
    return {
      names,
      asked: {
        request: `${operation.method} ${path}${search && '?'}${search}`,
        by: chance.in(0.6) ? 'administrator' : (chance.of([null, ...USER_ROLES]) ?? null),
        ...this.content(operation, known),
        headers: this.headers(operation),
      },
    };
  }

  private search({ query }: Operation): string {
    const { chance } = this;
    const chosen = query.filter(({ required }) => chance.in(required ? 0.97 : 0.12));
    const pairs = chosen.flatMap(({ name, schema }) =>
      [this.inventor.make(schema, name)].flat().map((value) => [name, value] as const),
    );
    return pairs.map(([name, value]) => `${name}=${encoded(String(value))}`).join('&');
  }

  private content({ name, body }: Operation, known: Asked | undefined): Pick<Asked, 'body' | 'file'> {
    const { chance } = this;
    if (name === 'POST /api/imports' || name === 'POST /api/imports/check') return this.file(known);
    if (!body) return {};
    if (chance.in(0.03)) return { file: { type: 'application/json', content: chance.of(BROKEN) } };
    if (known?.body === undefined) return { body: this.inventor.make(body, name) ?? null };
    let made: unknown = known.body;
    for (let times = chance.below(4); times > 0; times -= 1) made = this.inventor.spoil(made, body, name);
    return { body: made };
  }

  /** A spreadsheet, or the bundle that came in before with something else in it. */
  private file(known: Asked | undefined): Pick<Asked, 'file'> {
    const { chance } = this;
    if (known?.file && 'type' in known.file && known.file.type.includes('bundle') && chance.in(0.7)) {
      let made: unknown = JSON.parse(renamed(known.file.content, 1_000 + chance.below(8_999)));
      for (let times = chance.below(4); times > 0; times -= 1) made = this.inventor.spoil(made, {}, 'bundle');
      return { file: { ...known.file, content: JSON.stringify(made) } };
    }
    const columns = Array.from({ length: 1 + chance.below(5) }, () => chance.of(COLUMNS));
    const row = () => columns.map((name) => String(this.inventor.make({ type: 'string' }, name)));
    const cells = [columns, ...Array.from({ length: chance.below(6) }, row)];
    const { file } = sentSheet(cells, this.seen.word('dossier', chance) ?? 'iran-us');
    return { file: file! };
  }

  private headers({ hasVersion, method }: Operation): Record<string, string> {
    const { chance } = this;
    const version = chance.in(0.6) ? '*' : chance.of(['"1"', '"2"', '"3"', 'W/"1"', '"x"', '1']);
    return {
      ...(hasVersion && chance.in(0.95) ? { 'if-match': version } : {}),
      ...(method !== 'GET' && chance.in(0.1) ? { 'idempotency-key': `key-${chance.below(300)}` } : {}),
      ...(chance.in(0.03) ? { 'if-none-match': chance.of(['*', 'W/"x"', '"']) } : {}),
      ...(chance.in(0.05) ? { 'accept-language': chance.of(['fr', 'ar;q=x', '*', 'x'.repeat(500)]) } : {}),
    };
  }
}

/** Lone surrogates, which encodeURIComponent refuses, as the three bytes that broken programs send. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ed%a0%80';
  }
}

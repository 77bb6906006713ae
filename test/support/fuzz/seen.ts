import type { Chance } from './chance.js';
import { OPERATIONS, type Operation } from './operations.js';

export type Names = Readonly<Record<string, string>>;

/** So many of a kind are remembered; the oldest are let go. */
const MOST = 60;

/** What a word of an answer names, where it is not what it is called. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ by: 'actor', saidBy: 'actor', speaker: 'actor', agencies: 'publisher', parties: 'actor', mediator: 'actor' },
  ...{ outgoing: 'event', incoming: 'event', people: 'user' },
};

/** Parts of an event, as its JSON calls them and as its paths do. */
const PARTS = ['participations', 'citations', 'claims', 'links'] as const;

/** Ids that answers told of: what is asked next is about what is there. */
export class Seen {
  private readonly words = new Map<string, string[]>();
  private readonly places = new Map<string, Names[]>();

  /** Takes in an answer to an operation that was asked about `names`. */
  take({ path }: Operation, names: Names, body: unknown): void {
    if (body === null || typeof body !== 'object') return;
    const items = 'items' in body && Array.isArray(body.items) ? body.items : [body];
    const list = path.replace(/\/\{\w+\}$/, '');
    for (const item of items as unknown[]) {
      const id = idOf(item);
      if (id === undefined) continue;
      for (const [template, parameter] of under(list)) this.keep(this.places, template, { ...names, [parameter]: id });
      if (list === '/api/events') this.takeParts(id, item as object);
    }
    this.walk(body, singular(list.split('/').at(-1) ?? ''));
  }

  /** Where an operation can be asked about something: mostly there, at times not. */
  namesFor({ path }: Operation, chance: Chance): Names {
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    if (wanted.length === 0) return {};
    const known = chance.in(0.9)
      ? chance.of(this.places.get(path.slice(0, path.lastIndexOf('}') + 1)) ?? [])
      : undefined;
    const first = chance.of(this.places.get(path.slice(0, path.indexOf('}') + 1)) ?? []);
    const odd = () =>
      chance.of(['0190a000-0000-7000-8000-000000000000', '%20', 'a%00b', '-1', 'x'.repeat(300), '%F0%9F%92%A9']);
    const other = (name: string) =>
      name === 'version' ? String(chance.below(4)) : (this.word('any', chance) ?? odd());
    return Object.fromEntries(
      wanted.map((name) => [name, known?.[name] ?? first?.[name] ?? (chance.in(0.5) ? other(name) : odd())]),
    );
  }

  /** The id, slug or ref of something of a kind; `any` for whatever there is. */
  word(kind: string, chance: Chance): string | undefined {
    return chance.of(this.words.get(KINDS[kind] ?? kind) ?? []);
  }

  private takeParts(id: string, event: object): void {
    for (const part of PARTS) {
      const found = (event as Record<string, unknown>)[part];
      const all = Array.isArray(found) ? found : ((found as { outgoing?: unknown[] } | undefined)?.outgoing ?? []);
      for (const one of all) {
        const known = idOf(one);
        if (known !== undefined) this.keep(this.places, `/api/events/{id}/${part}/{part}`, { id, part: known });
      }
    }
  }

  private walk(value: unknown, kind: string): void {
    if (Array.isArray(value)) for (const item of value) this.walk(item, kind);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && ['id', 'slug', 'ref'].includes(key)) {
        for (const name of [kind, 'any']) this.keep(this.words, KINDS[name] ?? name, inner);
      } else this.walk(inner, singular(key));
    }
  }

  private keep<T>(among: Map<string, T[]>, name: string, value: T): void {
    const kept = among.get(name) ?? [];
    kept.push(value);
    if (kept.length > MOST) kept.shift();
    among.set(name, kept);
  }
}

/** Templates of what stands in a list, and their last parameter. */
function under(list: string): [string, string][] {
  const found = new Map<string, string>();
  for (const { path } of OPERATIONS) {
    const rest = path.startsWith(`${list}/{`) ? path.slice(list.length) : '';
    const [whole, parameter] = /^\/\{(\w+)\}/.exec(rest) ?? [];
    if (whole !== undefined) found.set(list + whole, parameter!);
  }
  return [...found];
}

function idOf(item: unknown): string | undefined {
  const { id, key, version } = (item ?? {}) as Record<string, unknown>;
  const told = id ?? key ?? version;
  return typeof told === 'string' || typeof told === 'number' ? encodeURIComponent(told) : undefined;
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

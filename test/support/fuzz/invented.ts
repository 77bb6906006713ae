import type { Schema } from '../misfits.js';
import type { Chance } from './chance.js';
import { SCHEMAS } from './operations.js';
import type { Seen } from './seen.js';

/** Days and windows, odd ones among them. */
const WHEN = [
  ...[
    '2026-02-06',
    '2026-02-06',
    '2026-02',
    '2026',
    '2026-02-06T10:00:00+03:30',
    '2026-02-06/2026-02-08',
    '2026-02-06/..',
  ],
  ...[
    '2026-02-30',
    '-0044',
    'Y170000',
    '2026-XX',
    '156X',
    '2026?',
    '[2026-01,2026-03]',
    '../2026',
    '9999-12-31',
    '0000-01-01',
  ],
] as const;
const DAYS = [
  '2026-02-06',
  '2026-02-08',
  '2025-12-31',
  '2030-01-01',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01',
] as const;
const WORDS = [
  ...[
    'Talks',
    'Muscat',
    'iran',
    'مسقط',
    'ſﬁ̈ß',
    '“said”',
    'a\u2066b',
    '<b>&amp;',
    "';--",
    '%_\\',
    'held',
    'en',
    'fr',
    'fa',
    'CH',
  ],
  ...[
    'Asia/Muscat',
    '5',
    '-1',
    ' ',
    '',
    'x'.repeat(201),
    '𝒳👩‍👩‍👧',
    '\u0000',
    '\ud800',
    '=1+1',
    'https://example.invalid/a',
  ],
] as const;
const ODD = [
  ...[null, true, 0, -1, 1e308, 2 ** 53, 1.5, '', '\u0000', '\ud800', 'x'.repeat(5000), [], {}, [[]], [null]],
  ...[{ __proto__: 1 }, { constructor: 1 }, { id: 1 }, Array(60).fill('x'), '2026-02-06', 'Infinity', '1e400'],
] as const;

/** Values made by a schema, about what has been seen. */
export class Inventor {
  constructor(
    private readonly seen: Seen,
    private readonly chance: Chance,
  ) {}

  /** Something that fits a schema by its form, and at times does not. */
  make(schema: Schema & { format?: string; minimum?: number; maximum?: number }, name: string, depth = 0): unknown {
    const { chance } = this;
    if (chance.in(0.02) || depth > 8) return chance.of(ODD);
    if (schema.$ref) return this.make(SCHEMAS[schema.$ref.split('/').at(-1)!] ?? {}, name, depth + 1);
    const choice = chance.of(schema.oneOf ?? schema.anyOf ?? []);
    if (choice) return this.make(choice, name, depth + 1);
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => this.make(one, name, depth + 1) ?? {}));
    if (schema.enum) return chance.of(schema.enum);
    if (typeof schema.type === 'object' && !Array.isArray(schema.type)) return this.make(schema.type, name, depth + 1);
    switch (chance.of([schema.type ?? 'object'].flat())) {
      case 'null':
        return null;
      case 'boolean':
        return chance.in(0.5);
      case 'integer':
      case 'number':
        return this.number(schema);
      case 'array':
        return Array.from({ length: chance.below(4) }, () => this.make(schema.items ?? {}, name, depth + 1));
      case 'string':
        return this.text(name, schema.format);
      default:
        return this.object(schema, depth);
    }
  }

  /** The same with one thing in it changed: left out, put in, or of another kind. */
  spoil(value: unknown, schema: Schema, name: string): unknown {
    const { chance } = this;
    const here = resolved(schema);
    if (Array.isArray(value) && value.length > 0 && chance.in(0.7)) {
      const at = chance.below(value.length);
      const spoilt = this.spoil(value[at], here.items ?? {}, name);
      return chance.in(0.1) ? [...value, value[at]] : value.with(at, spoilt);
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      return chance.in(0.3) ? chance.of(ODD) : this.make(here, name);
    }
    const properties = here.properties ?? {};
    const known = Object.keys(value);
    const key =
      chance.of(chance.in(0.7) && known.length > 0 ? known : [...Object.keys(properties), 'nothing']) ?? 'nothing';
    const { [key]: former, ...others } = value as Record<string, unknown>;
    if (chance.in(0.1)) return others;
    const own = properties[key] ?? (typeof here.additionalProperties === 'object' ? here.additionalProperties : {});
    return { ...others, [key]: former === undefined ? this.make(own, key) : this.spoil(former, own, key) };
  }

  private number({ minimum = -3, maximum = 300 }: { minimum?: number; maximum?: number }): number {
    const { chance } = this;
    if (chance.in(0.05)) return chance.of([0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 31) - 1]);
    return minimum + chance.below(Math.min(maximum, minimum + 30) - minimum + 1);
  }

  private text(name: string, format?: string): string {
    const { chance } = this;
    if (chance.in(0.15)) return chance.of(WORDS);
    const known = this.seen.word(name.replace(/Id$/, '').replace(/s$/, ''), chance);
    if (known !== undefined && chance.in(0.9)) return known;
    if (format === 'uuid' || /^(to|into|from|of|use|body|target)$/.test(name)) {
      const any = this.seen.word('any', chance);
      if (any !== undefined && name !== 'target') return any;
    }
    if (format === 'date' || name.endsWith('On')) return chance.of(DAYS);
    if (/when|deadline|^from$|^to$|since|until|day/i.test(name)) return chance.of(WHEN);
    if (/email|target/.test(name)) return `somebody-${chance.below(999)}@example.org`;
    if (/url|address/i.test(name)) return `https://example.invalid/${chance.below(999)}`;
    if (name.includes('language')) return chance.of(['en', 'fr', 'ar', 'fa', 'x-klingon']);
    if (name.includes('zone')) return chance.of(['Asia/Muscat', 'Europe/Paris', 'UTC', 'Mars/Base']);
    if (name.includes('country')) return chance.of(['CH', 'OM', 'IR', 'XX']);
    if (name.includes('slug')) return `made-${chance.below(99_999)}`;
    return chance.in(0.7) ? `Made up ${chance.below(99_999)}` : chance.of(WORDS);
  }

  private object({ properties = {}, required = [], additionalProperties }: Schema, depth: number): object {
    const { chance } = this;
    const chosen = Object.entries(properties).filter(([key]) => chance.in(required.includes(key) ? 0.98 : 0.25));
    const made = chosen.map(([key, schema]) => [key, this.make(schema, key, depth + 1)]);
    if (typeof additionalProperties === 'object') {
      for (const key of ['en', 'fr'].slice(0, chance.below(3)))
        made.push([key, this.make(additionalProperties, key, depth + 1)]);
    }
    return Object.fromEntries(made) as object;
  }
}

function resolved(schema: Schema): Schema {
  const named = schema.$ref ? SCHEMAS[schema.$ref.split('/').at(-1)!] : undefined;
  const choice = (schema.oneOf ?? schema.anyOf)?.find(({ type }) => type !== 'null');
  const next = named ?? choice;
  return next ? resolved(next) : schema;
}

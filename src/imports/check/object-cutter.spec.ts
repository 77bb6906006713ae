import fc from 'fast-check';
import { ObjectCutter } from './object-cutter.js';

/** What is in a text that comes in pieces of so many characters; undefined where it is refused. */
function cut(text: string, size: number): unknown {
  const cutter = new ObjectCutter(new Set(['events', 'actors']));
  const found: Record<string, unknown> = {};
  try {
    for (let from = 0; from < text.length; from += size) {
      for (const { name, at, value } of cutter.cut(text.slice(from, from + size))) {
        if (at === null) found[name] = value;
        else ((found[name] ??= []) as unknown[])[at] = value;
      }
    }
    cutter.end();
  } catch {
    return undefined;
  }
  for (const name of cutter.lists) found[name] ??= [];
  return found;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** As an object of JSON is read: names that stand twice and the prototype aside. */
const values = fc.jsonValue({ maxDepth: 3 });
const bundles = fc.record(
  { events: fc.oneof(fc.array(values), values), actors: fc.array(values), dossier: values, kept: values },
  { requiredKeys: [] },
);

describe('an object of JSON that is cut as it comes', () => {
  it('is what it is as a whole, wherever its pieces end and however it is written', () => {
    fc.assert(
      fc.property(
        bundles,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 1, '\t'),
        (bundle, size, indent) => {
          const text = JSON.stringify(bundle, null, indent);
          expect(cut(text, size)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('is refused where it is none as a whole, whatever sign is one too many or missing', () => {
    fc.assert(
      fc.property(
        bundles,
        fc.nat(),
        fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', 'x', '\\', '1', ' ', '\uFEFF'),
        (bundle, at, sign) => {
          const text = JSON.stringify(bundle);
          const here = at % text.length;
          for (const left of [0, 1]) {
            const spoilt = text.slice(0, here) + sign + text.slice(here + left);
            expect([spoilt, cut(spoilt, 3)]).toEqual([spoilt, parsed(spoilt)]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is held an entry at a time: one that is longer than any is refused', () => {
    const cutter = new ObjectCutter(new Set(['events']));
    const take = (text: string) => [...cutter.cut(text)];
    take('{"events":[');
    for (let n = 0; n < 200; n += 1) take(`${n > 0 ? ',' : ''}"${'x'.repeat(100_000)}"`);
    expect(() => {
      take(',"');
      for (let n = 0; n < 100; n += 1) take('x'.repeat(100_000));
    }).toThrow('Something is longer than anything in a bundle, in events, entry 201.');
  });
});

import fc from 'fast-check';
import { applyDifference, rebuild, valueAt } from './apply.js';
import { difference, type Operation } from './difference.js';
import type { Json } from './json.js';

describe('the difference of two documents', () => {
  it.each<[string, Json | undefined, Json, Operation[]]>([
    ['of the same words is nothing', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['from nothing adds the whole', undefined, { a: 1 }, [{ op: 'add', path: '', value: { a: 1 } }]],
    ['changes a value', { a: 1 }, { a: 2 }, [{ op: 'replace', path: '/a', value: 2 }]],
    ['tells null from nothing', { a: null }, {}, [{ op: 'remove', path: '/a' }]],
    ['goes inside', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [{ op: 'replace', path: '/a/c', value: 3 }]],
    [
      'adds and removes by name',
      { a: 1 },
      { b: 1 },
      [
        { op: 'remove', path: '/a' },
        { op: 'add', path: '/b', value: 1 },
      ],
    ],
    ['takes a list for one value', { a: [1, 2] }, { a: [2] }, [{ op: 'replace', path: '/a', value: [2] }]],
    ['leaves a like list alone', { a: [{ b: 1 }] }, { a: [{ b: 1 }] }, []],
    ['tells a list from an object', { a: [] }, { a: {} }, [{ op: 'replace', path: '/a', value: {} }]],
    ['escapes names', {}, { 'a/b~c': 1 }, [{ op: 'add', path: '/a~1b~0c', value: 1 }]],
    ['takes inherited names for new ones', {}, { constructor: 1 }, [{ op: 'add', path: '/constructor', value: 1 }]],
  ])('%s', (_, before, after, expected) => {
    expect(difference(before, after)).toEqual(expected);
  });

  it('leads from any document to any other, and leaves the first as it was', () => {
    fc.assert(
      fc.property(json(), json(), (before, after) => {
        const kept = structuredClone(before);
        expect(applyDifference(before, difference(before, after))).toEqual(after);
        expect(before).toEqual(kept);
      }),
    );
  });
});

describe('applying', () => {
  it.each<[string, Operation]>([
    ['adds what is there', { op: 'add', path: '/a', value: 2 }],
    ['changes what is not', { op: 'replace', path: '/b', value: 2 }],
    ['removes what is not', { op: 'remove', path: '/b' }],
    ['goes inside a number', { op: 'add', path: '/a/b', value: 2 }],
    ['has no pointer', { op: 'add', path: 'b', value: 2 }],
    ['removes the whole', { op: 'remove', path: '' }],
  ])('is refused where a step %s', (_, operation) => {
    expect(() => applyDifference({ a: 1 }, [operation])).toThrow(RangeError);
  });

  it('cannot reach what every object inherits', () => {
    const operation = JSON.parse('{"op": "add", "path": "/__proto__", "value": {"admin": true}}') as Operation;
    expect(Object.keys(applyDifference({}, [operation]) as object)).toEqual(['__proto__']);
    expect(({} as { admin?: true }).admin).toBeUndefined();
  });
});

describe('rebuilding', () => {
  it('gives every version again', () => {
    fc.assert(
      fc.property(fc.array(json(), { minLength: 1, maxLength: 8 }), (versions) => {
        const differences = versions.map((version, index) => difference(versions[index - 1], version));
        for (const [index, version] of versions.entries()) {
          expect(rebuild(differences.slice(0, index + 1))).toEqual(version);
        }
      }),
    );
  });
});

it('finds what stands at a path', () => {
  const document = { links: { 'a/b': { to: 'c' } }, place: null };
  expect(['', '/links/a~1b/to', '/place', '/links/d', '/place/x'].map((path) => valueAt(document, path))).toEqual([
    document,
    'c',
    null,
    undefined,
    undefined,
  ]);
});

/** Any JSON, but for −0, which JSON itself cannot say. */
function json(): fc.Arbitrary<Json> {
  return fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);
}

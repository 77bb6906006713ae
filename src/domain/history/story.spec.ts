import type { Json, JsonObject } from './json.js';
import { difference } from './difference.js';
import { tell } from './story.js';

const DRAFT = { title: 'Talks', review: 'draft', links: { a: 'hidden' } };
const OUT = { ...DRAFT, review: 'published' };
const LATER = { ...OUT, links: { ...OUT.links, b: 'hidden' } };
const BETTER = { ...LATER, title: 'Indirect talks' };

const kept = (versions: Json[]) =>
  versions.map((document, index) => ({
    version: index + 1,
    difference: difference(versions[index - 1], document),
  }));

/** What readers see: published versions, without their links. */
function published(document: Json): Json | null {
  const { links: _, ...rest } = document as JsonObject;
  return rest['review'] === 'published' ? rest : null;
}

describe('a history', () => {
  it('is told whole to whoever may see it whole', () => {
    const told = tell(kept([DRAFT, OUT, LATER, BETTER]), (document) => document);
    expect(told.map(({ revision, document }) => [revision.version, document])).toEqual([
      [1, DRAFT],
      [2, OUT],
      [3, LATER],
      [4, BETTER],
    ]);
    expect(told.map(({ difference: steps }) => steps)).toEqual([
      [{ op: 'add', path: '', value: DRAFT }],
      [{ op: 'replace', path: '/review', value: 'published', was: 'draft' }],
      [{ op: 'add', path: '/links/b', value: 'hidden' }],
      [{ op: 'replace', path: '/title', value: 'Indirect talks', was: 'Talks' }],
    ]);
  });

  it('begins with the first version that may be seen, and passes over what may not', () => {
    const seen = { title: 'Talks', review: 'published' };
    expect(tell(kept([DRAFT, OUT, LATER, BETTER]), published)).toMatchObject([
      { revision: { version: 2 }, difference: [{ op: 'add', path: '', value: seen }] },
      { revision: { version: 4 }, difference: [{ path: '/title', was: 'Talks' }] },
    ]);
  });

  it('that may not be seen at all is empty', () => {
    expect(tell(kept([DRAFT]), published)).toEqual([]);
  });
});

import { everybodyOfTune, kindsOf } from '../../../../test/support/kinds.js';
import { readArticle } from '../read-article.js';

const actors = everybodyOfTune();

/** Whoever takes part in the first event of a kind; who is new is `new`. */
function taking(text: string, language: 'en' | 'fr', kind: string): string[] {
  const { findings, newActors } = readArticle({ text, language, publishedOn: '2022-06-15', actors });
  const fresh = new Set(newActors.map(({ id }) => id));
  const event = findings.find((each) => each.kind === kind);
  return (event?.participations ?? []).map(({ actorId }) => (fresh.has(actorId) ? 'new' : actorId));
}

/** A slug takes part; `-slug` is merely named. */
describe('who takes part, and who is merely named', () => {
  it.each(kindsOf('takes-part'))('$name', ({ text, language, expected }) => {
    for (const [kind = '', slugs = ''] of expected) {
      const taken = taking(text, language, kind);
      const right = slugs.split(' ').filter((slug) => !slug.startsWith('-'));
      const never = slugs.split(' ').flatMap((slug) => (slug.startsWith('-') ? [slug.slice(1)] : []));
      expect(taken).toEqual(expect.arrayContaining(right));
      expect(taken.filter((slug) => never.includes(slug))).toEqual([]);
    }
  });
});

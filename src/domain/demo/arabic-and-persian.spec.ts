import { DOSSIER, repeated } from '../../../test/support/demo-dossier.js';
import { WEIGHTIEST } from '../../../test/support/weightiest.js';
import jcpoa from '../../../demo/jcpoa-2013-2018.json';

/** Letters that each writes. What is a name in Latin letters (F-35C, CBS) has only these. */
const SCRIPTS = {
  ar: /^[\u0600-\u06ff\u2013\u2026«»\s\dA-Z():,.;!?؟،؛/–+-]+$/,
  fa: /^[\u0600-\u06ff\u200c\u2026«»\sA-Z()[\].;:!؟،؛/–+-]+$/,
} as const;
const ARABIC = /\p{Script=Arabic}/u;
/** Letters of Arabic keyboards that Persian does not have, and figures that are not its own. */
const NOT_PERSIAN = /[يكىة٠-٩]/;
/** What Persian joins without joining the letters: prefixes of verbs, plurals, suffixes. */
const UNJOINED = /(^|[\s«(])(ن?می) |[\p{L}] (ها|های|هایی|ای|تر|ترین)(?=[\s.،؛»)]|$)/u;

describe.each(['ar', 'fa'] as const)('the demo in %s', (language) => {
  const texts: [string, string | undefined][] = WEIGHTIEST.flatMap((event): [string, string | undefined][] => [
    [`short title of ${event.slug}`, event.shortTitle[language]],
    ...event.tellings.flatMap(({ knownOn, title, summary }): [string, string | undefined][] => [
      [`title of ${event.slug} on ${knownOn}`, title[language]],
      [`summary of ${event.slug} on ${knownOn}`, summary[language]],
    ]),
    ...event.citations
      .filter((citation) => citation.quote !== undefined && citation.language !== language)
      .map(({ translation }, at): [string, string | undefined] => [`quote ${at} of ${event.slug}`, translation?.[language]]),
    ...event.statusChanges
      .filter(({ note }) => note !== undefined)
      .map(({ notes }): [string, string | undefined] => [`note of ${event.slug}`, notes?.[language]]),
    ...(event.issues ?? []).map(({ stances }): [string, string | undefined] => [`position in ${event.slug}`, stances[language]]),
  ]);
  const dossiers: [string, string | undefined][] = [DOSSIER, jcpoa].flatMap(({ dossier, actors }): [string, string | undefined][] => [
    ...(['title', 'sentence', 'summary'] as const).map((name): [string, string | undefined] => [
      `${name} of ${dossier.slug}`,
      (dossier.translations as Record<string, Record<string, string>>)[language]?.[name],
    ]),
    ...dossier.issues.map(({ slug, labels }): [string, string | undefined] => [slug, (labels as Record<string, string>)[language]]),
    ...actors.map(({ slug, names }): [string, string | undefined] => [slug, (names as Record<string, string>)[language]]),
  ]);

  it('tells the sixty weightiest events, with their quotes and ledgers, and the dossiers', () => {
    expect(WEIGHTIEST).toHaveLength(60);
    expect([...texts, ...dossiers].filter(([, text]) => !text || !ARABIC.test(text) || text !== text.trim())).toEqual([]);
  });

  const others = [...DOSSIER.events, ...jcpoa.events].flatMap(({ slug, shortTitle, tellings }): [string, string | undefined][] => {
    const { title = {}, summary = {} } = tellings.at(-1) ?? {};
    return [shortTitle, title, summary].map((words, at) => [`${at} of ${slug}`, (words as Record<string, string>)[language]]);
  });

  it('tells what is known today of all events of both dossiers', () => {
    expect(others).toHaveLength(3 * 211);
    expect(others.filter(([, text = '']) => !SCRIPTS[language].test(text) || text !== text.trim())).toEqual([]);
    if (language === 'fa') expect(others.filter(([, text = '']) => NOT_PERSIAN.test(text) || UNJOINED.test(text))).toEqual([]);
    const short = others.filter(([what]) => what.startsWith('0')).map(([, text = '']) => text);
    expect(short.filter((title) => [...new Intl.Segmenter().segment(title)].length > 32)).toEqual([]);
    expect(repeated(short.slice(0, DOSSIER.events.length))).toEqual([]);
  });

  it('writes them in its own letters and figures', () => {
    const odd = texts.filter(([, text = '']) => !SCRIPTS[language].test(text));
    expect(odd).toEqual([]);
    if (language === 'fa') {
      const written = [...texts, ...dossiers];
      expect(written.filter(([, text = '']) => NOT_PERSIAN.test(text) || UNJOINED.test(text))).toEqual([]);
      const joined = texts.filter(([where, text = '']) => where.startsWith('summary') && /\p{L}\u200c\p{L}/u.test(text));
      expect(joined.length).toBeGreaterThan(100);
    }
  });

  it('has short titles that fit an axis, no two alike, and sentences of a line or two', () => {
    const short = WEIGHTIEST.map(({ shortTitle }) => shortTitle[language] ?? '');
    expect(short.filter((title) => [...new Intl.Segmenter().segment(title)].length > 32)).toEqual([]);
    expect(repeated(short)).toEqual([]);
    expect(dossiers.filter(([where, text = '']) => where.startsWith('sentence') && text.length > 160)).toEqual([]);
  });
});

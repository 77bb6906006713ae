import type { ReadArticle } from '../../src/domain/article/read-article.js';
import type { Finding } from '../../src/domain/article/events/finding.js';
import type { CorpusArticle, ExpectedOfArticle, Reading } from './corpus.js';

/** How an article was read, beside what a careful coder makes of it. */
export interface Verdict {
  readonly article: string;
  readonly language: 'en' | 'fr';
  readonly events: readonly {
    readonly kind: string;
    readonly expected: ExpectedOfArticle;
    readonly finding: Finding | null;
    /** The details that are wrong; empty where all are right. */
    readonly wrong: readonly string[];
  }[];
  /** Findings that are no event of the text, or one that another finding is already. */
  readonly false: readonly Finding[];
  readonly found: number;
  /** What is announced, denied or conditional and was read as done. */
  readonly asDone: readonly string[];
  /** Quotations given to somebody else than the text names. */
  readonly wrongSpeakers: readonly { readonly words: string; readonly reason: string }[];
  /** Other readings that must not come. */
  readonly nevers: readonly string[];
}

/** Compares a reading with what is expected: each finding stands for one event at most, the one it fits best. */
export function judged(article: CorpusArticle, read: ReadArticle): Verdict {
  const said = new Said(article, read);
  const pairs = article.events
    .flatMap((expected) =>
      read.findings
        .filter((finding) => said.isAbout(expected, finding))
        .map((finding) => ({ expected, finding, wrong: said.wrongIn(expected, finding) })),
    )
    .sort((a, b) => a.wrong.length - b.wrong.length);
  const taken = new Map<ExpectedOfArticle | Finding, (typeof pairs)[number]>();
  for (const pair of pairs) {
    if (taken.has(pair.expected) || taken.has(pair.finding)) continue;
    taken.set(pair.expected, pair).set(pair.finding, pair);
  }
  // What is right of an expected event is no wrong reading of another.
  const right = new Set([...taken.values()].filter(({ wrong }) => wrong.length === 0).map(({ finding }) => finding));
  const never = article.never.filter((each) =>
    read.findings.some((finding) => !right.has(finding) && said.applies(each, finding)),
  );
  return {
    article: article.name,
    language: article.language,
    events: article.events.map((expected) => ({
      kind: [expected.kind ?? '?'].flat()[0] ?? '?',
      expected,
      finding: taken.get(expected)?.finding ?? null,
      wrong: taken.get(expected)?.wrong ?? [],
    })),
    false: read.findings.filter((finding) => !taken.has(finding)),
    found: read.findings.length,
    asDone: [
      ...never.filter(({ status }) => isDone(status)).map(({ name }) => name),
      ...[...new Set(taken.values())]
        .filter(
          ({ expected, finding }) =>
            isDone(finding.status) && ![expected.status, ...(expected.or?.status ?? [])].some(isDone),
        )
        .filter(({ expected }) => isOpenStep(expected.status))
        .map(({ expected }) => expected.name),
    ],
    wrongSpeakers: said.wrongSpeakers(),
    nevers: never.filter(({ status }) => !isDone(status)).map(({ name }) => name),
  };
}

const DONE = ['held', 'under_way', 'adopted', 'rejected', 'signed', 'agreed', 'initialled', 'in_force', 'ratified'];

function isDone(status: string | undefined): boolean {
  return status !== undefined && DONE.includes(status);
}

function isOpenStep(status: string | undefined): boolean {
  return /^(?:announced|rumoured|confirmed|scheduled|tabled|postponed|cancelled|denied)$/.test(status ?? '');
}

class Said {
  private readonly slugs = new Map<string, string>();

  constructor(
    private readonly article: CorpusArticle,
    private readonly read: ReadArticle,
  ) {
    for (const { id, slug } of article.actors) this.slugs.set(id, slug);
    for (const { id, name } of read.newActors) {
      const known = article.newActors.find((each) => each.name === name || isWithin(each.name, name));
      this.slugs.set(id, known?.slug ?? `new:${name}`);
    }
  }

  /** The same kind, told in the same passage or with the same words. */
  isAbout(expected: Reading, finding: Finding): boolean {
    if (!kindsOf(expected).includes(finding.kind)) return false;
    if (expected.quote !== undefined && cites(finding, expected.quote)) return true;
    if (expected.passage === undefined) return expected.quote === undefined;
    const start = this.article.text.indexOf(expected.passage);
    const end = start + expected.passage.length;
    return [finding.passage, ...finding.details.map(({ passage }) => passage)].some(
      (passage) => start >= 0 && passage.start < end && start < passage.end,
    );
  }

  wrongIn(expected: ExpectedOfArticle, finding: Finding): string[] {
    const wrong: string[] = [];
    const check = (what: string, right: boolean) => {
      if (!right) wrong.push(what);
    };
    const value = (field: 'status' | 'when' | 'saidAs' | 'place' | 'format') => finding[field] ?? '';
    const oneOf = (field: 'status' | 'when' | 'format') =>
      expected[field] === undefined || [expected[field], ...(expected.or?.[field] ?? [])].includes(value(field));
    const words = (field: 'saidAs' | 'place') =>
      expected[field] === undefined ||
      [expected[field], ...(expected.or?.[field] ?? [])].some((each) => isWithin(each, value(field)));
    for (const field of ['status', 'when', 'format'] as const) check(`${field} ${value(field)}`, oneOf(field));
    for (const field of ['saidAs', 'place'] as const) check(`${field} ${value(field)}`, words(field));
    const took = this.took(finding);
    for (const each of expected.actors ?? []) check(`no ${each}`, takes(took, each));
    if (expected.mayActors ?? expected.actors) {
      const may = [...(expected.actors ?? []), ...(expected.mayActors ?? [])].map((each) => each.split(':')[0]);
      if (expected.mayActors)
        for (const each of took) check(`but ${each}`, may.includes(each.slice(0, each.lastIndexOf(':'))));
    }
    if (expected.condition !== undefined)
      check(`condition ${finding.condition ?? ''}`, isWithin(expected.condition, finding.condition ?? ''));
    if (expected.speaker !== undefined || expected.attribution !== undefined)
      check('speaker', this.speaks(expected, finding));
    if (expected.quote !== undefined) check('quote', cites(finding, expected.quote));
    return wrong;
  }

  /** Whether all that is given applies: a reading that must not come has come. */
  applies(reading: Reading, finding: Finding): boolean {
    const { kind, status, when, place, format, quote, speaker, actors, or } = reading;
    const took = this.took(finding);
    return (
      (kind === undefined || kindsOf(reading).includes(finding.kind)) &&
      (status === undefined || [status, ...(or?.status ?? [])].includes(finding.status)) &&
      (when === undefined || [when, ...(or?.when ?? [])].includes(finding.when)) &&
      (place === undefined || isWithin(place, finding.place ?? '')) &&
      (format === undefined || format === finding.format) &&
      (actors ?? []).every((each) => takes(took, each)) &&
      (quote === undefined || cites(finding, quote)) &&
      (speaker === undefined || this.speaks(reading, finding)) &&
      (reading.passage === undefined || this.isAbout({ ...reading, kind: finding.kind }, finding))
    );
  }

  /** Quotations, in citations or in the text, with a named speaker who is not the one that the text names. */
  wrongSpeakers(): { words: string; reason: string }[] {
    const given = [
      ...this.read.findings.flatMap(({ citations }) =>
        citations.map(({ quote, speakerId, speakerReason }) => ({
          words: quote,
          by: speakerId,
          reason: speakerReason,
        })),
      ),
      ...this.read.quotations.map(({ text, speaker }) => ({
        words: text,
        by: speaker?.actor?.id ?? null,
        reason: speaker?.reason ?? null,
      })),
    ];
    const wrong = given.flatMap(({ words, by, reason }) => {
      const expected = this.article.quotations.find(({ quote }) => words !== null && sharesWords(quote, words));
      const slug = by === null ? null : this.slugOf(by);
      return expected && slug !== null && slug !== expected.speaker
        ? [
            {
              words: `“${expected.quote.slice(0, 40)}” ${slug} for ${expected.speaker ?? 'nobody'}`,
              reason: `${reason ?? 'no reason'}${expected.speaker === null ? ', of nobody named' : ''}`,
            },
          ]
        : [];
    });
    return [...new Map(wrong.map((each) => [each.words, each])).values()];
  }

  private speaks({ quote, speaker, attribution }: Reading, { citations }: Finding): boolean {
    const own = citations.filter((citation) => quote === undefined || sharesWords(quote, citation.quote ?? ''));
    if (speaker === null || speaker === undefined)
      return own.some(
        (citation) =>
          citation.speakerId === null &&
          (attribution === undefined || isWithin(attribution, citation.attribution ?? '')),
      );
    return own.some(({ speakerId }) => speakerId !== null && this.slugOf(speakerId) === speaker);
  }

  private took({ participations }: Finding): string[] {
    return participations.map(({ actorId, role }) => `${this.slugOf(actorId)}:${role}`);
  }

  private slugOf(id: string): string {
    return this.slugs.get(id) ?? id;
  }
}

function kindsOf({ kind }: Reading): readonly string[] {
  return [kind ?? []].flat();
}

function takes(took: readonly string[], wanted: string): boolean {
  const [actor = '', roles = ''] = wanted.split(':');
  return roles.split('|').some((role) => took.includes(`${actor}:${role}`));
}

function cites({ citations }: Finding, quote: string): boolean {
  return citations.some((citation) => sharesWords(quote, citation.quote ?? ''));
}

/** Marks, spaces and the full stop at the end tell no quotations apart. */
function sharesWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return Boolean(one && other) && (one?.includes(other ?? '') === true || other?.includes(one ?? '') === true);
}

function isWithin(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

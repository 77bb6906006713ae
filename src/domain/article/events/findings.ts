import type { ArticleActor } from '../names/article-actor.js';
import type { Heard } from '../speech/hear.js';
import type { Finding, RawFinding } from './finding.js';
import { gathered } from './gathered.js';
import { occurrencesIn } from './match.js';
import type { Reading } from './reading.js';
import { statementsIn } from './statements.js';
import { mediatorsIn, prominentIn, side, unique } from './taking-part.js';
import { threatsIn } from './threats.js';

/** The last room: what the article seems to tell of, in the order of the text, linked among one another. */
export function findingsIn(heard: Heard): Finding[] {
  const reading = aboutWhom(heard);
  const found = gathered(reading, occurrencesIn(reading));
  const { findings: threats, utterances } = threatsIn(reading);
  const told = found.filter(
    ({ kind, passage }) => kind !== 'commitment' || !threats.some((threat) => threat.passage.start === passage.start),
  );
  const telling = new Set([...told, ...threats].map(({ passage }) => passage.start));
  const statements = statementsIn(reading, utterances, telling);
  const findings = [...told.filter((finding) => !isSaidAlready(finding, statements)), ...threats, ...statements]
    .sort((a, b) => a.passage.start - b.passage.start)
    .slice(0, MOST);
  const keys = new Map(findings.map((finding, i) => [finding, `p${i + 1}`]));
  const key = (finding: RawFinding | undefined) => (finding ? (keys.get(finding) ?? null) : null);
  return findings.map(({ participations, details, speaker, ...finding }, i) => {
    const self = findings[i];
    return {
      ...finding,
      key: `p${i + 1}`,
      knownOn: reading.publishedOn,
      participations: distinct(participations),
      details: details.map(({ actor, ...detail }) => ({ ...detail, actorId: actor?.id ?? null })),
      links: self ? linksOf(self, speaker, { told, statements }, key) : [],
    };
  });
}

function aboutWhom(heard: Heard): Reading {
  const mediating = heard.sentences.flatMap((sentence) => mediatorsIn(heard, sentence));
  const mediators = unique([...mediating, ...mediating.map((actor: ArticleActor) => side(heard, actor))]);
  return { ...heard, mediators, prominent: prominentIn(heard) };
}

/** What somebody refuses, or promises in words that are quoted, is a statement of theirs already. */
function isSaidAlready({ kind, passage, participations }: RawFinding, statements: readonly RawFinding[]): boolean {
  if (kind === 'commitment')
    return statements.some(
      ({ citations, speaker, passage: said }) =>
        said.start === passage.start &&
        citations.some(({ quote }) => quote !== null) &&
        participations.some(({ actor }) => actor.id === speaker),
    );
  if (kind !== 'statement') return false;
  return statements.some(
    (statement) =>
      statement.passage.start === passage.start ||
      participations.some(({ actor }) =>
        statement.participations.some((each) => each.role === 'speaker' && each.actor === actor),
      ),
  );
}

const MOST = 40;

interface RawFindings {
  readonly told: readonly RawFinding[];
  readonly statements: readonly RawFinding[];
}

/** Statements are about the first thing held or agreed and announce what their speaker announces; threats are part of a statement. */
function linksOf(
  self: RawFinding,
  speaker: string | null,
  { told, statements }: RawFindings,
  key: (finding: RawFinding | undefined) => string | null,
): Finding['links'] {
  const link = (type: Finding['links'][number]['type'], finding: RawFinding | undefined) => {
    const to = finding === self ? null : key(finding);
    return to === null ? [] : [{ type, to }];
  };
  const held = told.find(
    ({ kind, status }) => (kind === 'talks' || kind === 'meeting') && (status === 'held' || status === 'under_way'),
  );
  const agreed = told.find(({ kind }) => kind === 'agreement');
  const ahead = told.filter(({ kind, status }) => (kind === 'talks' || kind === 'meeting') && status === 'announced');
  if (self.kind === 'statement') {
    const announced = ahead.find((step) => step.speaker !== null && step.speaker === speaker);
    return [...link('about', agreed ?? held), ...(announced ? link('announces', announced) : [])];
  }
  if (self.kind === 'threat')
    return link(
      'part_of',
      statements.find((statement) => statement.speaker === speaker),
    );
  return ahead.includes(self) ? link('follows_up', held) : [];
}

/** One role each; whoever is a party and a mediator, too, mediates. */
function distinct(participations: RawFinding['participations']): Finding['participations'] {
  const roles = new Map<string, Finding['participations'][number]>();
  for (const { actor, role } of participations) {
    if (!roles.has(actor.id) || role === 'mediator') roles.set(actor.id, { actorId: actor.id, role });
  }
  return [...roles.values()];
}

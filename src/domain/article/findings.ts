import { gatheringsAhead } from './announcements.js';
import { deedsIn } from './deeds.js';
import { gatheringFacts } from './gathering-facts.js';
import { gatheringsHeld } from './gatherings.js';
import type { Finding, RawFinding } from './finding.js';
import type { Reading } from './reading.js';
import { statementsIn } from './statements.js';
import { threatsIn } from './threats.js';

/** What the article seems to tell of, in the order of the text, linked among one another. */
export function findingsIn(reading: Reading): Finding[] {
  const held = gatheringsHeld(reading, gatheringFacts(reading));
  const ahead = gatheringsAhead(reading, held);
  const { findings: threats, utterances } = threatsIn(reading);
  const statements = statementsIn(reading, utterances).filter((statement) => !isOnlyTelling(statement, ahead));
  const findings = [...held, ...ahead, ...threats, ...statements, ...deedsIn(reading)]
    .sort((a, b) => a.passage.start - b.passage.start)
    .slice(0, MOST);
  const keys = new Map(findings.map((finding, i) => [finding, `p${i + 1}`]));
  const key = (finding: RawFinding | undefined) => (finding ? (keys.get(finding) ?? null) : null);
  return findings.map(({ participations, speaker, ...finding }, i) => {
    const self = findings[i];
    return {
      ...finding,
      key: `p${i + 1}`,
      knownOn: reading.publishedOn,
      participations: distinct(participations),
      links: self ? linksOf(self, speaker, { held, ahead, statements }, key) : [],
    };
  });
}

/** An unnamed source that says no more than that a meeting is to come is evidence of the meeting. */
function isOnlyTelling({ participations, citations, passage }: RawFinding, ahead: readonly RawFinding[]): boolean {
  const isNamed =
    participations.some(({ role }) => role === 'speaker') || citations.some(({ quote }) => quote !== null);
  return !isNamed && ahead.some((step) => step.passage.start === passage.start);
}

const MOST = 40;

interface RawFindings {
  readonly held: readonly RawFinding[];
  readonly ahead: readonly RawFinding[];
  readonly statements: readonly RawFinding[];
}

/** Statements are about the talks held and announce what their speaker announces; threats are part of a statement. */
function linksOf(
  self: RawFinding,
  speaker: string | null,
  { held, ahead, statements }: RawFindings,
  key: (finding: RawFinding | undefined) => string | null,
): Finding['links'] {
  const talks = held.filter(({ kind }) => kind !== 'contact').sort((a, b) => (a.when < b.when ? 1 : -1))[0];
  const link = (type: Finding['links'][number]['type'], to: RawFinding | undefined) => {
    const found = to === self ? null : key(to);
    return found === null ? [] : [{ type, to: found }];
  };
  if (self.kind === 'statement') {
    return [
      ...link('about', talks),
      ...ahead.filter((step) => step.speaker === speaker).flatMap((step) => link('announces', step)),
    ];
  }
  if (self.kind === 'threat')
    return link(
      'part_of',
      statements.find((statement) => statement.speaker === speaker),
    );
  return ahead.includes(self) && self.status === 'announced' ? link('follows_up', talks) : [];
}

/** One role each; whoever is a party and a mediator, too, mediates. */
function distinct(participations: RawFinding['participations']): Finding['participations'] {
  const roles = new Map<string, Finding['participations'][number]>();
  for (const { actor, role } of participations) {
    if (!roles.has(actor.id) || role === 'mediator') roles.set(actor.id, { actorId: actor.id, role });
  }
  return [...roles.values()];
}

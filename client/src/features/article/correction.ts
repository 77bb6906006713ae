import { likelyRole, roleInKind } from '@domain/likely-roles.js';
import { defaultStatus } from '@domain/lifecycle/default-status.js';
import { statusesOf } from '@domain/lifecycle/table.js';
import { isPlan } from '@domain/lifecycle/took-place.js';
import { writtenDays } from '@domain/time/said/written.js';
import type { Kind } from '@domain/vocabulary.js';
import type { ActorRef } from '../../api/types.js';
import { withWindow, type Reading as DateReading, type Understood } from '../../editing/said/understood.js';
import type { Desk, Finding, Reading } from './desk.js';

export type Changes = Partial<Omit<Finding, 'key' | 'corrected'>>;

/** The desk with a finding that somebody corrected. */
export function withCorrection(desk: Desk, key: string, changes: Changes): Desk {
  return inReading(desk, ({ findings, ...found }) => ({
    ...found,
    findings: findings.map((finding) => (finding.key === key ? { ...finding, ...changes, corrected: true } : finding)),
  }));
}

/** The desk on which somebody of the record is known who may take part in what is found. */
export function withKnown(desk: Desk, { id, slug, name, type }: ActorRef): Desk {
  return inReading(desk, (found) => ({
    ...found,
    actors: found.actors.some((actor) => actor.id === id) ? found.actors : [...found.actors, { id, slug, name, type }],
  }));
}

/** What changes with the kind: a status that it has, and the usual roles. */
export function ofKind(
  { kind: was, status, when, timezone, participations }: Finding,
  kind: Kind,
  day: string,
): Changes {
  const { earliest = null } = writtenDays(when, timezone) ?? {};
  const known = new Date(`${day}T23:59:59Z`);
  const begins = earliest === null ? null : new Date(`${earliest}T00:00:00Z`);
  return {
    kind,
    status: statusesOf(kind).includes(status) ? status : defaultStatus(kind, begins, known),
    participations: participations.map((part) => ({ ...part, role: roleInKind(part.role, was, kind) })),
  };
}

/** What changes when somebody takes part as well, in the role that is likeliest. */
export function withParticipant({ kind, participations }: Finding, actorId: string): Changes {
  const own = participations.filter((part) => part.actorId === actorId).map(({ role }) => role);
  const others = participations.map(({ role }) => role);
  return { participations: [...participations, { actorId, role: likelyRole(kind, others, own) }] };
}

/** What changes when somebody else says what is quoted; null for nobody of the record. Whoever takes part as its speaker goes with it. */
export function saidBy({ citations, participations }: Finding, speakerId: string | null): Changes {
  const before = new Set(citations.map((citation) => citation.speakerId));
  const others = participations.filter(({ actorId, role }) => role !== 'speaker' || !before.has(actorId));
  const spoke = others.length < participations.length;
  return {
    citations: citations.map((citation) => ({
      ...citation,
      speakerId,
      speakerReason: null,
      likelyId: null,
      attribution: speakerId === null ? citation.attribution : null,
    })),
    participations: spoke && speakerId !== null ? [{ actorId: speakerId, role: 'speaker' }, ...others] : others,
  };
}

/** What changes when somebody has to be the one who said it, whom the words leave open: his name stands before them, too. */
export function likelySaid(finding: Finding, { id, name }: { readonly id: string; readonly name: string }): Changes {
  const { kind, title, participations } = finding;
  const said = saidBy(finding, id);
  const isSilent = kind === 'statement' && participations.every(({ role }) => role !== 'speaker');
  const colon = title.startsWith('«') ? '\u202f:' : ':';
  return {
    ...said,
    ...(/^[«“]/.test(title) && { title: `${name}${colon} ${title}` }),
    ...(isSilent && { participations: [{ actorId: id, role: 'speaker' }, ...participations] }),
  };
}

/** What changes when its day is said in other words; words that nobody understands stay words, and its window as it was. */
export function saidWhen(words: string, understood: Understood | null): Changes {
  if (understood === null) return { saidAs: words.trim() || null, saidRule: null };
  const { when, saidAs, rule } = understood;
  return { when, saidAs, saidRule: saidAs === null ? null : rule };
}

/** A finding's day as one types it: in its words, and with what somebody said they mean where no rule read them. */
export function dateAsTyped({ saidAs, saidRule, when, corrected }: Finding): string {
  if (saidAs === null) return when;
  return corrected && saidRule === null ? withWindow(saidAs, when) : saidAs;
}

/** How words of a finding's day are read: from the day of its article. */
export function dateReading({ kind, status, timezone }: Finding, { article, found }: Reading): DateReading {
  const ahead = kind === 'deadline' || isPlan(kind, status);
  return { saidOn: article.publishedOn, timezone, language: found.language, facing: ahead ? 'future' : 'nearest' };
}

function inReading(desk: Desk, change: (found: Reading['found']) => Reading['found']): Desk {
  return desk.reading ? { ...desk, reading: { ...desk.reading, found: change(desk.reading.found) } } : desk;
}

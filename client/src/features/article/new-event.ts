import { textQuoteOf } from '@domain/references/text-quote.js';
import { tellsVote } from '@domain/vote.js';
import type { components } from '../../api/schema.js';
import type { Finding } from './desk.js';

type NewEvent = components['schemas']['NewEventDto'];

interface Context {
  readonly dossier: string;
  /** Slug of the article's source; null where it has none. */
  readonly source: string | null;
  /** Of the article, which the passages are of. */
  readonly text: string;
}

/** A finding as a draft event, without its links to others of the article: those hold once both are recorded. */
export function newEventOf(finding: Finding, { dossier, source, text }: Context): NewEvent {
  const { kind, format, title, when, timezone, saidAs, saidRule, place, country, condition, consequence } = finding;
  return {
    ...{ dossier, kind, format, title, when, timezone, saidAs, saidRule, place, country, condition, consequence },
    review: 'draft',
    knownOn: finding.knownOn,
    statusChanges: [firstEntry(finding, source)],
    participations: finding.participations.map(({ actorId, role }) => ({ actor: actorId, role })),
    citations: source === null ? [] : finding.citations.map((citation) => citationOf(citation, source, text)),
  };
}

/** What is still to come, or was called off, is so from the day it is told; all else from the day it happened. */
function firstEntry(
  { kind, status, when, place, vote, knownOn }: Finding,
  source: string | null,
): NonNullable<NewEvent['statusChanges']>[number] {
  const gathering = kind === 'talks' || kind === 'meeting';
  const told = gathering && status !== 'held' && status !== 'under_way';
  return {
    ...{ status, effectiveOn: told ? knownOn : when, knownOn, source },
    ...(told && { window: when, place }),
    ...(vote && tellsVote(kind, status) && { vote }),
  };
}

function citationOf(
  { quote, passage, language, speakerId, attribution }: Finding['citations'][number],
  source: string,
  text: string,
): NonNullable<NewEvent['citations']>[number] {
  return {
    ...{ source, quote, attribution, speaker: speakerId, language: quote === null ? null : language },
    anchor: textQuoteOf(text, passage),
    stance: 'reports',
    credibility: 6,
  };
}

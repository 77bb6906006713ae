import { usualBasis } from '../../domain/lifecycle/basis.js';
import { Problem } from '../../common/problem.js';
import type {
  CitationDocumentDto,
  ClaimDocumentDto,
  EventDocumentDto,
  IssueDocumentDto,
  LinkDocumentDto,
  StatusChangeDocumentDto,
} from '../event-document.dto.js';
import type { RelativeToDto } from '../event-fields.dto.js';
import type { CitationInputDto, ClaimInputDto, LinkInputDto, StatusChangeInputDto } from './event-parts.dto.js';
import type { IssueInputDto } from './issue-input.dto.js';
import type { EventPatchDto } from './event-writing.dto.js';
import { listed } from './listed.js';
import type { Names } from './mentions.js';
import { takingPart } from './taking-part.js';
import { mended, movedWith, telling } from './tellings.js';

/** As much of a document as its lists of parts are composed of. */
export type PartsOfEvent = Pick<
  EventDocumentDto,
  | 'tellings'
  | 'participations'
  | 'acts'
  | 'citations'
  | 'claims'
  | 'issues'
  | 'links'
  | 'knownOn'
  | 'timezone'
  | 'relativeTo'
>;

/** The document with the fields and lists of a patch in it; a list of parts is the whole list. */
export function patched<D extends PartsOfEvent>(
  document: D,
  { tellings, title, summary, participations, citations, issues, links, relativeTo, ...fields }: EventPatchDto,
  names: Names,
): D {
  const given = Object.fromEntries(Object.entries<unknown>(fields).filter(([, value]) => value !== undefined));
  const after = { ...document, ...given };
  after.tellings = tellings
    ? listed(document.tellings, tellings, '/tellings', (part) => telling(part, after.knownOn))
    : movedWith(document.tellings, document.knownOn, after.knownOn);
  after.tellings = mended(after.tellings, { title, summary });
  if (relativeTo !== undefined) after.relativeTo = relativeTo && hanging(relativeTo, names);
  if (participations) Object.assign(after, takingPart(after, participations, names));
  if (citations) Object.assign(after, cited(document, citations, names));
  after.issues = issues
    ? listed(document.issues, issues, '/issues', (part, ordinal, _, pointer) =>
        issue(part, ordinal, names, (named) => citationNamed(after.citations, named, `${pointer}/citation`)),
      )
    : withoutGone(document.issues, after.citations);
  if (links) after.links = listed(document.links, links, '/links', (part) => link(part, document.knownOn, names));
  return after;
}

export function citation(input: CitationInputDto, ordinal: number, names: Names): CitationDocumentDto {
  const {
    source,
    quote,
    language,
    translation,
    quoteNote,
    knownOn,
    speaker,
    attribution,
    anchor,
    stance,
    credibility,
  } = input;
  return {
    source: names('source', source).id,
    ordinal,
    quote: quote ?? null,
    language: language ?? null,
    translation: translation ? { ...translation } : null,
    quoteNote: quoteNote ?? null,
    knownOn: knownOn ?? null,
    speaker: speaker == null ? null : names('actor', speaker).id,
    attribution: attribution ?? null,
    anchor: anchor ? { exact: anchor.exact, prefix: anchor.prefix ?? '', suffix: anchor.suffix ?? '' } : null,
    stance: stance ?? 'reports',
    credibility: credibility ?? 6,
  };
}

/** A claim is known since its citation was, unless it says another day. */
export function claim({ field, value, knownOn }: ClaimInputDto, on: string, appeared: string): ClaimDocumentDto {
  return { citation: on, field, value, knownOn: knownOn ?? appeared };
}

function issue(
  input: IssueInputDto,
  ordinal: number,
  names: Names,
  citationOf: (named: string | number) => string | null,
): IssueDocumentDto {
  const { actor, stance, stances, reportedBy, citation: on, moved, knownOn } = input;
  return {
    issue: input.issue,
    ordinal,
    actor: actor == null ? null : names('actor', actor).id,
    stance: stance ?? null,
    stances: stances ?? null,
    reportedBy: reportedBy == null ? null : names('actor', reportedBy).id,
    citation: on == null ? null : citationOf(on),
    moved: moved ?? null,
    knownOn: knownOn ?? null,
  };
}

function hanging({ event, offset }: RelativeToDto, names: Names): RelativeToDto {
  return { event: names('event', event).id, offset };
}

/** Known once both events were. */
export function link({ to, type, order, knownOn }: LinkInputDto, eventKnownOn: string, names: Names): LinkDocumentDto {
  const other = names('event', to);
  const both = [eventKnownOn, other.day ?? eventKnownOn].sort();
  return { to: other.id, type, order: order ?? null, knownOn: knownOn ?? both.at(-1) ?? eventKnownOn };
}

/** `corrects` is left to whoever knows the entries before it. */
export function statusChange(input: StatusChangeInputDto, ordinal: number, names: Names): StatusChangeDocumentDto {
  const { status, effectiveOn, knownOn, saidAs, saidBy, basis, source, vote } = input;
  const { window = null, saidRule = null, place = null, format = null, note = null, notes = null } = input;
  return {
    ...{ ordinal, status, effectiveOn, knownOn, window, saidRule, place, format, note, notes, corrects: null },
    saidAs: saidAs ? { ...saidAs } : null,
    vote: vote ? { ...vote } : null,
    saidBy: saidBy == null ? null : names('actor', saidBy).id,
    basis: basis ?? usualBasis(status, saidBy != null),
    source: source == null ? null : names('source', source).id,
  };
}

/** The id of the entry that another one sets right; throws `validation_failed` where the event has none of that name. */
export function entryNamed(
  entries: EventDocumentDto['statusChanges'],
  named: string | number | null | undefined,
  pointer: string,
): string | null {
  if (named == null) return null;
  const [id] = Object.entries(entries).find(([own, { ordinal }]) => own === named || ordinal === named) ?? [];
  if (id !== undefined) return id;
  const detail = 'The event has no such entry before this one.';
  throw new Problem('validation_failed', detail, [{ pointer, code: 'corrects_nothing', detail }]);
}

/** The id of one of the citations; throws `validation_failed` where the event has none of that name. */
function citationNamed(citations: EventDocumentDto['citations'], named: string | number, pointer: string): string {
  const [id] = Object.entries(citations).find(([own, { ordinal }]) => own === named || ordinal === named) ?? [];
  if (id !== undefined) return id;
  const detail = 'The event has no such citation.';
  throw new Problem('validation_failed', detail, [{ pointer, code: 'no_such_citation', detail }]);
}

/** Positions that rest on a citation that is no more rest on none. */
function withoutGone(
  issues: EventDocumentDto['issues'],
  citations: EventDocumentDto['citations'],
): EventDocumentDto['issues'] {
  return Object.fromEntries(
    Object.entries(issues).map(([id, part]) => [
      id,
      part.citation === null || Object.hasOwn(citations, part.citation) ? part : { ...part, citation: null },
    ]),
  );
}

/** Where the next part goes: after all there are. */
export function nextOrdinal(parts: Record<string, { ordinal: number }>): number {
  return Math.max(-1, ...Object.values(parts).map(({ ordinal }) => ordinal)) + 1;
}

function cited(
  document: PartsOfEvent,
  inputs: readonly CitationInputDto[],
  names: Names,
): Pick<EventDocumentDto, 'citations' | 'claims'> {
  const claims: Record<string, ClaimDocumentDto> = {};
  const citations = listed(document.citations, inputs, '/citations', (input, ordinal, id, pointer) => {
    const day = names('source', input.source).day ?? input.knownOn ?? document.knownOn;
    const own = Object.fromEntries(Object.entries(document.claims).filter(([, { citation: on }]) => on === id));
    const after = input.claims ? listed(own, input.claims, `${pointer}/claims`, (part) => claim(part, id, day)) : own;
    Object.assign(claims, after);
    return citation(input, ordinal, names);
  });
  return { citations, claims };
}

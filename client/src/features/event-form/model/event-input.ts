import { EVENT_FIELDS, type EventField } from '@domain/event-fields.js';
import type { Status } from '@domain/lifecycle/status.js';
import { saysWhen } from '@domain/lifecycle/projection.js';
import { LIFECYCLES } from '@domain/lifecycle/table.js';
import { tookPlace } from '@domain/lifecycle/took-place.js';
import { tellsVote } from '@domain/vote.js';
import { addressOf } from '../../../api/event-address.js';
import type { components } from '../../../api/schema.js';
import { voteInput } from '../../../editing/ledger/votes.js';
import {
  ASKED_FIELDS,
  type AskedField,
  type CitationDraft,
  type FormState,
  type LinkDraft,
  type Participant,
} from './form-state.js';
import { issuesInput } from './positions.js';
import { quotedIn } from './quoted-in.js';
import { relativeInput } from './relative.js';
import { shortTitleOf, tellingsOf } from './tellings.js';
import { accessDay, isUntold } from './newest-source.js';
import { saidOnOf, statusKnownOn, understoodDate, understoodDeadline } from './understood.js';

export type NewEvent = components['schemas']['NewEventDto'];
type EventFields = Omit<NewEvent, 'dossier' | 'statusChanges' | 'review' | 'reason'>;

/**
 * What the form says of an event, as the API takes it. Lists are in the form's order, so that a JSON pointer of a
 * refusal names the part by its place. Needs every citation's document to be known.
 */
export function eventFields(state: FormState): EventFields {
  const date = understoodDate(state);
  return {
    ...plainValues(state),
    tellings: tellingsOf(state),
    shortTitle: shortTitleOf(state),
    when: date?.when ?? state.date.trim(),
    saidAs: date?.saidAs ?? null,
    saidRule: date?.saidAs == null ? null : date.rule,
    deadline: understoodDeadline(state)?.when ?? (state.deadline.trim() || null),
    relativeTo: relativeInput(state),
    participations: state.participations.map(participationInput),
    citations: state.citations.map((citation) => citationInput(citation, state)),
    issues: issuesInput(state),
    links: state.links.map(linkInput),
  };
}

/** Texts as they are sent: trimmed, null where nothing stands, numbers as numbers. */
function plainValues(state: FormState) {
  const values = ASKED_FIELDS.map((name) => {
    const { input } = EVENT_FIELDS[name] as EventField;
    const text = state[name].trim();
    // Where no day is given, the sources tell it.
    if (text === '') return [name, name === 'knownOn' ? undefined : null];
    return [name, input === 'number' || NUMBERS.includes(name) ? numberIn(text) : text];
  });
  return Object.fromEntries(values) as Pick<EventFields, AskedField>;
}

/** Fields with a control of their own that hold a number. */
const NUMBERS: readonly AskedField[] = ['intensity', 'lat', 'lon'];

/** What is no number is sent as it is typed, for the server to refuse under its field. */
function numberIn(text: string): number | string {
  const number = Number(text.replace(',', '.').replace('−', '-'));
  return Number.isNaN(number) ? text : number;
}

/** What differs from the form as it was opened: fields and whole lists, as the API takes them. */
export function changedFields(initial: FormState, state: FormState): Partial<EventFields> {
  const before: Partial<Record<string, unknown>> = eventFields(initial);
  const differs = ([field, value]: [string, unknown]) => JSON.stringify(before[field]) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(eventFields(state)).filter(differs));
}

/** A new event, with the ledger that its status begins. */
export function newEvent(state: FormState, dossier: string, review: 'draft' | 'in_review'): NewEvent {
  return {
    dossier,
    ...eventFields(state),
    review,
    ...(state.status ? { statusChanges: [firstEntry(state)] } : {}),
    // Sources tell when the public could know; where none does, the day of access, or else the day it was said.
    ...(isUntold(state) && state.knownOn.trim() === '' ? { knownOn: accessDay(state) ?? saidOnOf(state) } : {}),
  };
}

/** The claims of a citation, in the order in which they are sent. */
export function claimsOf(state: FormState, citation: string) {
  return state.claims.filter((claim) => claim.citation === citation && claim.value.trim() !== '');
}

function participationInput({ id, actor, role, from, to, knownOn, acts }: Participant) {
  return {
    ...{ ...idOf(id), actor: actor.slug, role },
    ...{ from: from.trim() || null, to: to.trim() || null, knownOn },
    acts: acts.map(({ id: own, act, on, knownOn: known, source }) => ({
      ...{ ...idOf(own), act, on: on.trim(), source: source || null },
      ...(known !== '' && { knownOn: known }),
    })),
  };
}

/** Whatever is no part of a whole has no place in it. */
function linkInput({ id, type, order, to }: LinkDraft) {
  const place = type === 'part_of' && order.trim() !== '' ? Number(order) : null;
  return { ...idOf(id), type, to: addressOf(to), order: place };
}

function citationInput(citation: CitationDraft, state: FormState) {
  const quoted = citation.quote.trim() !== '';
  return {
    ...idOf(citation.id),
    source: citation.source?.slug ?? '',
    quote: citation.quote.trim() || null,
    language: quoted ? quotedIn(citation) || null : null,
    translation: translationOf(citation),
    quoteNote: citation.quoteNote.trim() || null,
    knownOn: citation.knownOn || null,
    speaker: citation.speaker?.slug ?? null,
    attribution: citation.attribution.trim() || null,
    anchor: citation.anchor,
    stance: citation.stance,
    credibility: citation.credibility as 1 | 2 | 3 | 4 | 5 | 6,
    claims: claimsOf(state, citation.key).map(({ id, field, value }) => ({ ...idOf(id), field, value: value.trim() })),
  };
}

/** Those in which something was typed; null where there is none. */
function translationOf({ translation }: CitationDraft): Record<string, string> | null {
  const typed = Object.entries(translation).flatMap(([language, text]) =>
    text.trim() === '' ? [] : [[language, text.trim()] as const],
  );
  return typed.length === 0 ? null : Object.fromEntries(typed);
}

function firstEntry(state: FormState): NonNullable<NewEvent['statusChanges']>[number] {
  const status = state.status as Status;
  const when = understoodDate(state)?.when ?? state.date.trim();
  const lifecycle: { open: readonly Status[]; needsBegun: readonly Status[] } = LIFECYCLES[state.kind];
  const { kind } = state;
  const announced =
    lifecycle.open.includes(status) && !lifecycle.needsBegun.includes(status) && !tookPlace({ kind, status });
  const [citation] = state.citations;
  const knownOn = statusKnownOn(state, announced);
  return {
    status,
    effectiveOn: announced ? knownOn : when,
    knownOn,
    // Of what stands for a time a window would say until when; of what hangs on another event it would hold it there.
    window: announced && saysWhen(kind) && state.relativeTo === null ? when : null,
    place: announced ? state.place.trim() || null : null,
    ...(tellsVote(kind, status) && { vote: voteInput(state.vote) }),
    saidBy: citation?.speaker?.slug ?? null,
    source: citation?.source?.slug ?? null,
  };
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

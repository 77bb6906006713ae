import { isOpen, mayFollow } from '../../domain/lifecycle/table.js';
import type { Status } from '../../domain/lifecycle/status.js';
import { eachOf, filled, isObject, objects, type Json } from '../json.js';
import { isGathering } from './participations.js';
import { isKind } from './words.js';

/** The ledger of an event of the edition. A bare status becomes an entry: so it is since it happened, as its first source tells. */
export function ledgerOf(event: Json, days: ReadonlyMap<unknown, unknown>): unknown {
  const history = event['statusHistory'];
  if (objects(history).length === 0) return voted(event, [opening(event, days)]);
  const ledger = eachOf(history, (entry, at) => entryOf(at === 0 ? announced(event, entry) : entry));
  return voted(event, toldAgain(event['kind'], ledger));
}

/** An edition names beside a gathering who announced it; a rumour in the press is nobody's announcement. */
function announced(event: Json, entry: Json): Json {
  const [first] = Array.isArray(event['by']) ? (event['by'] as unknown[]) : [];
  const isTheirs = isGathering(event) && (entry['saidBy'] ?? null) === null && entry['basis'] === 'announced';
  return isTheirs ? { ...entry, saidBy: first } : entry;
}

function entryOf({ on, reportedOn, note, noteFr, notes, saidAs, ...rest }: Json): Json {
  return filled({
    ...rest,
    effectiveOn: on,
    knownOn: reportedOn,
    saidAs: isObject(saidAs) ? wordsOf(saidAs, on, reportedOn, rest['basis']) : saidAs,
    note,
    notes: notes ?? (noteFr ? { fr: noteFr } : null),
  });
}

/** What was announced was said on the day that it was announced; of what is only reported that day is not told. */
function wordsOf({ lang, saidOn, ...rest }: Json, on: unknown, reportedOn: unknown, basis: unknown): Json {
  const isOfTheDay = basis === 'announced' && on === reportedOn;
  return { ...rest, language: lang, saidOn: saidOn ?? (isOfTheDay ? on : null) };
}

/** What ended once and is said to have ended so again is told anew, by a better source: the later entry sets the other right. */
function toldAgain(kind: unknown, ledger: unknown): unknown {
  return eachOf(ledger, (entry, at) => {
    const status = entry['status'] as Status;
    const before = objects(ledger)[at - 1];
    const isAgain = isKind(kind) && before?.['status'] === status && !mayFollow(kind, status, status);
    return isAgain ? { corrects: at - 1, ...entry } : entry;
  });
}

/** A vote is told by the first entry that says how it ended. */
function voted(event: Json, ledger: unknown): unknown {
  const { kind, vote } = event;
  const entries = objects(ledger);
  if (!isObject(vote) || !isKind(kind) || entries.some((entry) => 'vote' in entry)) return ledger;
  const end = entries.find(({ status }) => !isOpen(kind, status as Status));
  return eachOf(ledger, (entry) => (entry === end ? { ...entry, vote } : entry));
}

function opening({ status, when, knownOn, citations }: Json, days: ReadonlyMap<unknown, unknown>): Json {
  const [first] = objects(citations)
    .map(({ source }) => ({ source, day: days.get(source) }))
    .filter((cited): cited is { source: unknown; day: string } => typeof cited.day === 'string')
    .sort((a, b) => a.day.localeCompare(b.day));
  return filled({
    status,
    effectiveOn: when,
    knownOn: knownOn ?? first?.day,
    basis: 'reported',
    source: first?.source,
  });
}

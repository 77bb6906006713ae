import { parseEdtf } from '../../../domain/time/edtf.js';
import { dayInZone } from '../../../domain/time/zones.js';
import type { UserRole } from '../../../domain/permissions.js';
import type { Status } from '../../../domain/lifecycle/status.js';
import type { Kind, Role } from '../../../domain/vocabulary.js';
import type { StatusChangeInputDto } from '../../../events/writing/event-parts.dto.js';
import type { EventPatchDto, NewEventDto } from '../../../events/writing/event-writing.dto.js';
import { firstKnown } from '../../../events/writing/new-document.js';
import type { NamedSource, ReadRow } from '../cells/read-row.js';
import type { ImportField } from '../columns/fields.js';
import type { MappingDefaults } from '../columns/given-mapping.js';
import { keyOfSource, type KnownThings } from './known-things.js';

/** What is known while rows are checked. */
export interface CheckedAgainst {
  readonly known: KnownThings;
  readonly dossierId: string;
  /** The first language of the dossier. */
  readonly language: string;
  /** The dossier's issues: slugs by slug and label, folded. */
  readonly issues: ReadonlyMap<string, string>;
  readonly defaults: MappingDefaults;
  readonly now: Date;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of whoever brings it in. */
  readonly role: UserRole;
}

/** A row as the event that would be written, and the sources that it would need. */
export interface RowBody {
  /** Who and what is new is named by {@link NEW} and its name. */
  readonly event: NewEventDto;
  readonly newSources: readonly NamedSource[];
  /** The day that the words of its date were counted from, for whoever looks at what was read; null where there is none. */
  readonly saidOn: string | null;
  /** Of a row that changes an event: how, and what that was. */
  readonly patch?: RowPatch;
  readonly changes?: readonly RowChange[];
}

/** What a row changes in an event. */
export interface RowPatch {
  readonly fields: EventPatchDto;
  /** By role all who are to have it; others stay. */
  readonly actors: Partial<Record<Role, readonly string[]>>;
}

/** One field, as the export writes it. */
export interface RowChange {
  readonly field: ImportField;
  readonly before: string | null;
  readonly after: string | null;
}

/** Before the name of an actor, or what a source is known by, that is not there yet. */
export const NEW = '+';

/** What an event is where no column and nobody says. */
const USUAL_KIND: Kind = 'meeting';

/** The event that a row is; with what is wrong with it put among the mistakes of the row. */
export function bodyOf(row: ReadRow, when: string, against: CheckedAgainst): RowBody {
  const { known, defaults } = against;
  refuseUnread(row);
  const kind = (row.fields['kind'] as Kind | undefined) ?? defaults.kind ?? USUAL_KIND;
  const timezone = (row.fields['timezone'] as string | null | undefined) ?? null;
  const language = row.language ?? against.language;
  const days = row.sources.flatMap((source) => known.source(source)?.day ?? source.publishedOn ?? []).sort();
  const knownOn =
    row.knownOn ??
    (days.length > 0 ? firstKnown({ kind, when, timezone }, days) : usuallyKnown(when, timezone, against.today));
  const event = {
    ...row.fields,
    ...{ dossier: against.dossierId, kind, when, title: row.title, language, knownOn },
    participations: participationsOf(row, known),
    citations: citationsOf(row, known, language),
    links: linksOf(row, known),
    issues: issuesOf(row, against),
    ...(row.status !== null && { statusChanges: [entryOf(row.status, { when, timezone, knownOn })] }),
  } as NewEventDto;
  const newSources = row.sources.filter((source) => known.source(source) === null);
  return { event, newSources, saidOn: row.saidOn };
}

/** What a new event cannot be told in a cell is not left out without a word. */
function refuseUnread(row: ReadRow): void {
  for (const field of ['vote', 'acts'] as const) {
    if (row.said(field) === '') continue;
    row.reject(
      field,
      { code: 'not_changed_here' },
      'This is not told by a spreadsheet: record it in the event itself.',
    );
  }
}

/**
 * The day the public could know of an event where no column tells it: the day it began; of a date that is no day, its last one,
 * for it may have been then; of what is still ahead, today.
 */
function usuallyKnown(when: string, timezone: string | null, today: string): string {
  const { earliest, latest, precision, shape } = parseEdtf(when, timezone);
  const isVague = shape === 'point' && precision !== 'day' && precision !== 'instant';
  const day = isVague ? (latest ?? earliest) : (earliest ?? latest);
  if (day === null) return today;
  const known = dayInZone(day, timezone);
  return known > today || !/^\d{4}-/.test(known) ? today : known;
}

function participationsOf(row: ReadRow, known: KnownThings): NewEventDto['participations'] {
  const seen = new Set<string>();
  return row.actors.flatMap(({ name, role, field }) => {
    const found = known.actor(name);
    if (found?.id === null) {
      const detail = `Several actors are called “${name}”; use the slug of one.`;
      row.reject(field, { code: 'actor_ambiguous', parameters: { name } }, detail, name);
      return [];
    }
    const actor = found?.id ?? NEW + name;
    if (seen.has(`${actor} ${role}`)) return [];
    seen.add(`${actor} ${role}`);
    return [{ actor, role }];
  });
}

/** Each source once; quotes go to the sources in their order, or all to the only one. */
function citationsOf(row: ReadRow, known: KnownThings, language: string): NewEventDto['citations'] {
  const { sources, quotes } = row;
  for (const source of sources.filter((one) => one.url === null && one.publisher === null && !known.source(one))) {
    const detail = 'It is neither an address nor a source that is known, and no column tells its publisher.';
    row.reject('sources', { code: 'source_unread' }, detail, source.citation ?? '');
  }
  const names = sources.map((source) => known.source(source)?.id ?? NEW + keyOfSource(source));
  if (quotes.length === 0) return [...new Set(names)].map((source) => ({ source }));
  if (names.length !== 1 && names.length !== quotes.length) {
    const detail = 'There are not as many sources as quotes, so that nobody knows which is from which.';
    row.reject('quotes', { code: 'quotes_unlike_sources' }, detail, quotes.join(' | '));
    return [];
  }
  return quotes.map((quote, at) => ({ source: names[at] ?? names[0] ?? '', quote, language }));
}

function linksOf(row: ReadRow, known: KnownThings): NewEventDto['links'] {
  return row.links.flatMap(({ type, to, field }) => {
    const found = known.linkedEvent(to);
    if (found) return [{ type, to: found.id }];
    const detail = `There is no event “${to}”.`;
    row.reject(field, { code: 'unknown_reference', parameters: { thing: 'event', name: to } }, detail, to);
    return [];
  });
}

function issuesOf(row: ReadRow, { issues, known }: CheckedAgainst): NewEventDto['issues'] {
  return row.issues.flatMap((said) => {
    const whole = issues.get(said.toLowerCase());
    if (whole !== undefined) return [{ issue: whole }];
    const [, name = '', holder = '', stance = ''] = /^([^:]+):\s*([^:]+):\s*(.+)$/s.exec(said) ?? [];
    const issue = issues.get(name.trim().toLowerCase());
    const actor = known.actor(holder.trim())?.id;
    if (issue !== undefined && actor) return [{ issue, actor, stance }];
    const detail = `The dossier has no such issue: “${said}”.`;
    row.reject(
      'issues',
      { code: 'unknown_reference', parameters: { thing: 'issue', name: said.slice(0, 200) } },
      detail,
      said,
    );
    return [];
  });
}

/** The one entry of the ledger that a status tells: since the event began, where that could be known. */
function entryOf(
  status: Status,
  { when, timezone, knownOn }: { when: string; timezone: string | null; knownOn: string },
): StatusChangeInputDto {
  const { earliest } = parseEdtf(when, timezone);
  const known = parseEdtf(knownOn, timezone).latest;
  return { status, effectiveOn: earliest !== null && known !== null && earliest <= known ? when : knownOn, knownOn };
}

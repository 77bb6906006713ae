import { announcementOf, understoodPlace, type PlanEntry } from '../domain/follow-ups/announcement.js';
import { fateOf, type Fate } from '../domain/follow-ups/fate.js';
import { judgeFollowUp, type FollowUp, type PlacedStep } from '../domain/follow-ups/follow-up.js';
import { withoutSecrets } from '../domain/follow-ups/secret.js';
import { isPromise, promiserOf } from '../domain/follow-ups/promise.js';
import { tookPlace } from '../domain/lifecycle/took-place.js';
import type { Link } from '../domain/links.js';
import type { Status } from '../domain/lifecycle/status.js';
import { parseEdtf } from '../domain/time/edtf.js';
import type { Kind } from '../domain/vocabulary.js';
import type { AnnouncedPlaceDto, AnnouncedWindowDto } from './follow-ups.dto.js';

/** A row of `stepsSql`. */
export interface StepRow {
  id: string;
  ref: string;
  kind: Kind;
  status: Status;
  earliest: string | null;
  latest: string | null;
  timezone: string | null;
  place: string | null;
  termLatest: string | null;
  when: string;
  saidAs: string | null;
  mediators: string[] | null;
  isAfter: boolean | null;
  now: string;
  keys: [string, string];
  previousPlace: string | null;
  /** Null for what was not asked for, but may have come instead. */
  ledger: (Omit<PlanEntry, 'effectiveEarliest'> & { effectiveEarliest: string | null; knownOn: string })[] | null;
  links: Link[];
}

/** An announced step with what became of it. */
export interface JudgedStep extends FollowUp {
  readonly row: StepRow;
  /** Slug of whoever can be held to it; null where nobody is named. */
  readonly promiser: string | null;
  readonly isPromise: boolean;
  readonly fate: Fate | null;
  readonly window: AnnouncedWindowDto;
  readonly place: AnnouncedPlaceDto | null;
}

/** The announced steps among `rows`, each judged by the moment the rows were read for, in their order. */
export function judgeSteps(rows: readonly StepRow[]): JudgedStep[] {
  const steps = new Map(rows.map((row) => [row.id, placed(row)]));
  const links = new Map(rows.map((row) => [row.id, row.links]));
  return rows.flatMap((row) => {
    const entries = row.ledger?.map((entry) => ({
      ...entry,
      effectiveEarliest: date(entry.effectiveEarliest) ?? DAWN,
    }));
    const ledger = entries && withoutSecrets(row.kind, entries, row.timezone);
    const announcement = ledger && announcementOf(row.kind, ledger);
    if (!announcement) return [];
    const step = placed(row);
    const when = announcement.window ?? row.when;
    const window = { ...(announcement.window === null ? step : parseEdtf(when, row.timezone)), timezone: row.timezone };
    const place = understoodPlace(announcement.place, row.place, row.previousPlace);
    const held = ledger.findLast(({ status }) => tookPlace({ kind: row.kind, status }))?.effectiveEarliest ?? null;
    const subject = {
      ...{ ...step, window, announcedPlace: place?.name ?? null, heldSince: held },
      termLatest: date(row.termLatest),
    };
    const followUp = judgeFollowUp(subject, steps, (id) => links.get(id) ?? [], new Date(row.now));
    const [earliest, latest] = [window.earliest, window.latest].map((bound) => bound?.toISOString() ?? null);
    const promise = {
      promiser: promiserOf(step, ledger),
      isPromise: isPromise(step, ledger),
      fate: fateOf({ ...followUp, status: row.status }),
    };
    return [
      {
        ...followUp,
        ...promise,
        row,
        place,
        window: { when, earliest, latest, saidAs: row.saidAs } as AnnouncedWindowDto,
      },
    ];
  });
}

/** What an entry without beginning is ordered by. */
const DAWN = new Date(-8.64e15);

function placed({ id, kind, status, earliest, latest, timezone, place }: StepRow): PlacedStep {
  return { id, kind, status, earliest: date(earliest), latest: date(latest), timezone, place };
}

function date(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

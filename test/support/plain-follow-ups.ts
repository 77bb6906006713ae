import { DEMO, type WholeBundle } from './demo.js';

/** What a person with the file and a calendar would write down of an announced meeting. */
export interface PlainFollowUp {
  slug: string;
  state: string;
  /** Announced or confirmed, for days that end. */
  isPromise: boolean;
  /** Whoever is named as having said so, with the days. */
  promiser: string | null;
  fate: string | null;
  slip: number | null;
  moved: boolean | null;
  mediators: string[];
}

type WholeEvent = WholeBundle['events'][number];

const OPEN = ['rumoured', 'announced', 'confirmed', 'under_way', 'postponed'];
const MEETINGS = ['talks', 'meeting'];
const DAY = 86_400_000;

/** The ledger of promises of the demo file on a day, counted without the program: days are compared as they are written. */
export function plainFollowUps(today: string): PlainFollowUp[] {
  return DEMO.events.filter(isAnnounced).map((event) => {
    const window = days(first(event, 'window') ?? event.when);
    const held = statusOf(event) === 'held' ? event : replacement(event, window[0]);
    const heldOn = held && days(held.when)[0];
    const slip = heldOn === null ? null : slipOf(window, heldOn);
    const place = first(event, 'place') ?? event.place ?? placeBefore(event);
    const state = stateOf(event, slip, held !== null, today);
    return {
      slug: event.slug,
      state,
      isPromise: window[1] !== '9999' && plans(event).some(isFirm),
      promiser: plans(event).find((entry) => isFirm(entry) && ends(entry.window) && entry.saidBy)?.saidBy ?? null,
      fate: fateOf(event, state, slip),
      slip,
      moved: place === null || !held?.place ? null : place !== held.place,
      mediators: sidesOf(event),
    };
  });
}

function isAnnounced({ kind, statusChanges }: WholeEvent): boolean {
  return MEETINGS.includes(kind) && OPEN.includes(statusChanges[0]?.status ?? '');
}

/** What the entries that leave the outcome open say: the first window, or the first place. */
function first(event: WholeEvent, part: 'window' | 'place'): string | null {
  return plans(event).find((entry) => entry[part])?.[part] ?? null;
}

function plans({ statusChanges }: WholeEvent): WholeEvent['statusChanges'] {
  const over = statusChanges.findIndex(({ status }) => ['held', 'lapsed', 'overtaken'].includes(status));
  const before = over < 0 ? statusChanges : statusChanges.slice(0, over);
  return before.filter(({ status }) => OPEN.includes(status));
}

function isFirm({ status }: { status: string }): boolean {
  return status === 'announced' || status === 'confirmed';
}

function ends(window: string | null | undefined): boolean {
  return window != null && days(window)[1] !== '9999';
}

function fateOf(event: WholeEvent, state: string, slip: number | null): string | null {
  if (slip === null) {
    const waits = state === 'due' || (state === 'overdue' && statusOf(event) !== 'postponed');
    return waits ? null : 'never';
  }
  if (slip > 0) return 'later';
  return slip === 0 && statusOf(event) === 'held' ? 'inWindow' : 'otherwise';
}

/** The ledger is written in the order in which things became so. */
function statusOf({ statusChanges }: WholeEvent): string {
  return statusChanges.at(-1)?.status ?? '';
}

function placeBefore({ links }: WholeEvent): string | null {
  const before = links.filter(({ type }) => type === 'follows_up').map(({ to }) => named(to));
  return before.find((event) => MEETINGS.includes(event.kind) && statusOf(event) === 'held')?.place ?? null;
}

/** Follows the arrows of the file by hand, from plan to plan, to what took place. */
function replacement(event: WholeEvent, notBefore: string): WholeEvent | null {
  const found: WholeEvent[] = [];
  const visited: string[] = [];
  const visit = ({ slug, links }: WholeEvent): void => {
    if (visited.includes(slug)) return;
    visited.push(slug);
    for (const other of DEMO.events) {
      const leads = other.links.some(({ to, type }) => to === slug && /^(reschedules|fulfils)$/.test(type));
      if (!leads) continue;
      if (statusOf(other) === 'held' || other.kind === 'agreement') found.push(other);
      else if (MEETINGS.includes(other.kind)) visit(other);
    }
    for (const { to, type } of links) if (type === 'reschedules') visit(named(to));
  };
  visit(event);
  found.sort((a, b) => days(a.when)[0].localeCompare(days(b.when)[0]));
  return found.find(({ when }) => days(when)[0] >= notBefore) ?? found.at(-1) ?? null;
}

function stateOf(event: WholeEvent, slip: number | null, replaced: boolean, today: string): string {
  const status = statusOf(event);
  if (status === 'held') return slip === 0 ? 'held' : 'slipped';
  if (status === 'postponed' && replaced) return 'slipped';
  if (OPEN.includes(status)) return days(event.when)[1] < today ? 'overdue' : 'due';
  return status;
}

function slipOf([start, end]: [string, string], day: string): number {
  if (day > end) return (Date.parse(day) - Date.parse(end)) / DAY;
  return day < start ? (Date.parse(day) - Date.parse(start)) / DAY : 0;
}

/** `2026-02-09/2026-02-11` → its two days; a month has its first and last, an open end is later than any day. */
function days(when: string): [string, string] {
  const [start = '', end = start] = when.replace(/[~?[\]]/g, '').split(/[/,]/);
  if (end === '..') return [start, '9999'];
  return /^\d{4}-\d\d$/.test(start) ? [`${start}-01`, `${start}-31`] : [start, end];
}

function sidesOf({ participations }: WholeEvent): string[] {
  const mediators = participations.filter(({ role }) => role === 'mediator').map(({ actor }) => actor);
  const sides = mediators.map((slug) => DEMO.actors.find((actor) => actor.slug === slug)?.tenures[0]?.body ?? slug);
  return [...new Set(sides)].sort();
}

function named(slug: string): WholeEvent {
  const event = DEMO.events.find((candidate) => candidate.slug === slug);
  if (!event) throw new Error(`There is no ${slug}`);
  return event;
}

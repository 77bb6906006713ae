import { laneOf, type SidedActor, type Sides } from '../sides.js';
import { KINDS, type Kind } from '../vocabulary.js';

/** Which lanes there are, by id from top to bottom, and in which one each event stands, by the event's id. */
export interface LanePlan {
  readonly order: readonly string[];
  readonly of: ReadonlyMap<string, string>;
}

/** What lanes are made by. */
export type LanesBy = 'side' | 'kind' | 'actor' | 'track' | 'none';

/** What decides in which lane an event stands, as the API tells it. */
interface Placeable {
  readonly id: string;
  readonly kind: Kind;
  readonly track: string | null;
  readonly participations: readonly (Pick<SidedActor, 'role' | 'side'> & {
    readonly actor: { readonly slug: string };
  })[];
}

/** Lays events out in lanes; a lane without events is not there. `others` is always last. */
export function planLanes(lanes: LanesBy, events: readonly Placeable[], sides: Sides): LanePlan {
  const laneIds = { side: bySide(sides), kind: byKind, actor: byActor(events), track: byTrack, none: () => 'all' }[
    lanes
  ];
  const of = new Map(events.map((event) => [event.id, laneIds(event)]));
  const counts = countOf(of.values());
  const side = ['talks', ...sides.parties, 'mediator'];
  const wanted = { side, kind: KINDS, actor: busiest(counts), track: busiest(counts), none: ['all'] };
  const order = [...wanted[lanes].filter((lane) => lane !== 'others'), 'others'].filter((lane) => counts.has(lane));
  return { order, of };
}

/** More lanes than this can't be told apart at a glance; whoever is left shares the last one. */
const MOST_ACTORS = 11;

function bySide(sides: Sides) {
  return ({ kind, participations }: Placeable) =>
    laneOf({ kind, actors: participations.map(({ actor, role, side }) => ({ slug: actor.slug, role, side })) }, sides);
}

function byKind({ kind }: Placeable): string {
  return kind;
}

/** Events that belong to no strand share the last lane. */
function byTrack({ track }: Placeable): string {
  return track ?? 'others';
}

function byActor(events: readonly Placeable[]) {
  const leads = busiest(countOf(events.map(leadOf)));
  const shown = new Set(leads.filter((slug) => slug !== 'others').slice(0, MOST_ACTORS));
  return (event: Placeable) => (shown.has(leadOf(event)) ? leadOf(event) : 'others');
}

/** Who an event is chiefly about: who speaks, else its author, else the first party, else whoever comes first. */
function leadOf({ participations }: Placeable): string {
  const lead =
    participations.find(({ role }) => role === 'speaker') ??
    participations.find(({ role }) => role === 'author') ??
    participations.find(({ role }) => role === 'party') ??
    participations[0];
  return lead?.actor.slug ?? 'others';
}

function countOf(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function busiest(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

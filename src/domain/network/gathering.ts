import type { Format, Kind, Role } from '../vocabulary.js';

/** Kinds of events in which sides have to do with one another: round a table, on the telephone, by letter. */
export const GATHERING_KINDS = ['talks', 'meeting', 'contact'] as const satisfies readonly Kind[];

/** Whether the sides faced one another, or somebody went between them; `untold` where no format is recorded. */
export const MANNERS = ['direct', 'through', 'untold'] as const;
export type Manner = (typeof MANNERS)[number];

/** What a role makes of a side: one of those who meet, somebody between them, or whoever received them. Other roles are nobody who met. */
export const PLACES_AT_TABLE = {
  party: 'parties',
  head_of_delegation: 'parties',
  participant: 'parties',
  mediator: 'between',
  facilitator: 'between',
  host: 'hosts',
} as const satisfies Partial<Record<Role, 'parties' | 'between' | 'hosts'>>;

/** Who had to do with whom in an event that took place. Sides are slugs: a person is the state or body that it acted for that day. */
export interface Gathering {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly format: Format | null;
  /** Whether accounts differ on the format. */
  readonly disputed: boolean;
  readonly parties: readonly string[];
  readonly between: readonly string[];
  readonly hosts: readonly string[];
}

const MANNER_OF: Readonly<Record<Format, Manner>> = {
  direct: 'direct',
  remote: 'direct',
  back_channel: 'direct',
  mixed: 'direct',
  indirect: 'through',
  proximity: 'through',
  shuttle: 'through',
};

/** What the recorded format comes to: sides that also met face to face (`mixed`), in secret or by telephone met directly. */
function mannerOf(format: Format | null): Manner {
  return format === null ? 'untold' : MANNER_OF[format];
}

/** Who meets in a gathering, and who is between them. */
export interface Table {
  readonly met: readonly string[];
  readonly between: readonly string[];
  readonly hosts: readonly string[];
  readonly manner: Manner;
}

/**
 * Who faced whom: whoever goes between the parties is no party to them, and a party that alone is received by those who mediate, or
 * else by its hosts, met them directly.
 *
 * @example tableOf({ format: 'shuttle', parties: ['iran'], between: ['oman'], hosts: [], … }).met // ['iran', 'oman']
 */
export function tableOf({ format, parties, between, hosts }: Gathering): Table {
  const facing = parties.filter((side) => !between.includes(side));
  const receiving = hosts.filter((side) => !between.includes(side) && !facing.includes(side));
  if (facing.length > 1) return { met: facing, between, hosts: receiving, manner: mannerOf(format) };
  const met = [...facing, ...(between.length > 0 ? between : receiving)];
  return { met, between: [], hosts: between.length > 0 ? receiving : [], manner: 'direct' };
}

/**
 * The words of diplomacy that Démarche records, as data. Server, database constraints, API documentation and client
 * all read these lists, so a word added here appears everywhere.
 */

export const KINDS = [
  'talks',
  'meeting',
  'contact',
  'statement',
  'threat',
  'commitment',
  'deadline',
  'proposal',
  'agreement',
  'decision',
  'measure',
  'incident',
] as const;
export type Kind = (typeof KINDS)[number];

/** What an actor is. */
export const ACTOR_TYPES = ['state', 'body', 'organisation', 'group', 'armed_group', 'person', 'media'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** What an actor does in an event. */
export const ROLES = [
  'party',
  'author',
  'must_act',
  'mediator',
  'facilitator',
  'host',
  'guarantor',
  'verifier',
  'observer',
  'participant',
  'head_of_delegation',
  'speaker',
  'target',
  'addressee',
  'signatory',
  'in_favour',
  'against',
  'abstained',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles of those who vote in a body, by the side they take. */
export const VOTING_ROLES = ['in_favour', 'against', 'abstained'] as const satisfies readonly Role[];

/** What a party does about an agreement, each for itself and on its own day. */
export const ACTS = ['agreed', 'signed', 'ratified', 'adopted', 'acceded', 'suspended', 'withdrew'] as const;
export type Act = (typeof ACTS)[number];

/** How exactly coordinates tell where something was: to the building, the city, the region or the country. */
export const PLACE_PRECISIONS = ['exact', 'city', 'region', 'country'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** How the sides of talks faced one another. */
export const FORMATS = ['direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote'] as const;
export type Format = (typeof FORMATS)[number];

/** Directed relations, always from the later event to the earlier one it refers to. */
export const LINK_TYPES = [
  'follows_up',
  'announces',
  'fulfils',
  'reschedules',
  'responds_to',
  'about',
  'part_of',
  'contradicts',
  'cancels',
  'overtaken_by',
  'conditional_on',
  'implements',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** Link types along which no event may come back to itself. */
export const ACYCLIC_LINK_TYPES = ['part_of', 'reschedules', 'follows_up'] as const satisfies readonly LinkType[];

/** Editorial state of an event, apart from its status. */
export const REVIEWS = ['draft', 'in_review', 'published', 'retracted'] as const;
export type Review = (typeof REVIEWS)[number];

/** What a citation does for the event it stands under. */
export const STANCES = ['reports', 'supports', 'disputes', 'no_comment'] as const;
export type Stance = (typeof STANCES)[number];

/** What an entry of a ledger rests on: a party, mediator or host said it; media or unnamed officials; an editor concludes it. */
export const BASES = ['announced', 'reported', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

/** Fields of an event on which accounts may differ. */
export const CLAIM_FIELDS = ['format', 'date', 'place', 'attendance', 'terms', 'outcome'] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** How a dossier tells its readers who wrote: in which role, or by name. */
export const AUTHORSHIPS = ['roles', 'names'] as const;
export type AuthorsToldBy = (typeof AUTHORSHIPS)[number];

/** Where somebody sits in a dossier. */
export const SEATS = ['party', 'mediator'] as const;
export type Seat = (typeof SEATS)[number];

/** How an editor marks a position: harder or softer than what its side held before, or the first on the issue. */
export const MOVES = ['harder', 'softer', 'new'] as const;
export type Move = (typeof MOVES)[number];

/** What a source is. A digest tells what others reported. */
export const SOURCE_KINDS = [
  'article',
  'statement',
  'post',
  'broadcast',
  'document',
  'book',
  'interview',
  'digest',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where the title of a source comes from: the page itself, its address, an editor’s words, a list that names the page. */
export const TITLE_SOURCES = ['page', 'address', 'editor', 'listed'] as const;
export type TitleSource = (typeof TITLE_SOURCES)[number];

/** Whether an editor read the page, or only a list that names it. */
export const SEEN = ['read', 'listed'] as const;
export type Seen = (typeof SEEN)[number];

/** Reliability of a source (Admiralty code, NATO AJP-2.1). F means unknown, not worst. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Credibility of one item of information (Admiralty code, NATO AJP-2.1). 6 means unknown, not worst. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** Granularity of the coarser bound of a date. */
export const PRECISIONS = ['instant', 'day', 'month', 'season', 'year', 'decade', 'century', 'millennium'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** −10 (conflict) … +10 (cooperation), both included. */
export const INTENSITY_RANGE = { min: -10, max: 10 } as const;

/** Intensity that a new event of each kind starts from; editable. */
export const DEFAULT_INTENSITY = {
  talks: 3,
  meeting: 3,
  contact: 1,
  statement: 0,
  threat: -6,
  commitment: 3,
  deadline: -2,
  proposal: 2,
  agreement: 6,
  decision: 2,
  measure: -4,
  incident: -8,
} as const satisfies Record<Kind, number>;

/** Kinds that are said rather than done. All others are deeds once they took place. Summed apart, never as one. */
export const WORD_KINDS = [
  'statement',
  'threat',
  'proposal',
  'commitment',
  'deadline',
] as const satisfies readonly Kind[];

"use strict";
/**
 * The words of diplomacy that Démarche records, as data. Server, database constraints, API documentation and client
 * all read these lists, so a word added here appears everywhere.
 */
Object.defineProperty(exports, "__esModule", { value: true });
exports.WORD_KINDS = exports.DEFAULT_INTENSITY = exports.INTENSITY_RANGE = exports.PRECISIONS = exports.CREDIBILITIES = exports.RELIABILITIES = exports.SEEN = exports.TITLE_SOURCES = exports.SOURCE_KINDS = exports.MOVES = exports.SEATS = exports.AUTHORSHIPS = exports.CLAIM_FIELDS = exports.BASES = exports.STANCES = exports.REVIEWS = exports.ACYCLIC_LINK_TYPES = exports.LINK_TYPES = exports.FORMATS = exports.PLACE_PRECISIONS = exports.ACTS = exports.VOTING_ROLES = exports.ROLES = exports.ACTOR_TYPES = exports.KINDS = void 0;
exports.KINDS = [
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
];
/** What an actor is. */
exports.ACTOR_TYPES = ['state', 'body', 'organisation', 'group', 'armed_group', 'person', 'media'];
/** What an actor does in an event. */
exports.ROLES = [
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
];
/** Roles of those who vote in a body, by the side they take. */
exports.VOTING_ROLES = ['in_favour', 'against', 'abstained'];
/** What a party does about an agreement, each for itself and on its own day. */
exports.ACTS = ['agreed', 'signed', 'ratified', 'adopted', 'acceded', 'suspended', 'withdrew'];
/** How exactly coordinates tell where something was: to the building, the city, the region or the country. */
exports.PLACE_PRECISIONS = ['exact', 'city', 'region', 'country'];
/** How the sides of talks faced one another. */
exports.FORMATS = ['direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote'];
/** Directed relations, always from the later event to the earlier one it refers to. */
exports.LINK_TYPES = [
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
];
/** Link types along which no event may come back to itself. */
exports.ACYCLIC_LINK_TYPES = ['part_of', 'reschedules', 'follows_up'];
/** Editorial state of an event, apart from its status. */
exports.REVIEWS = ['draft', 'in_review', 'published', 'retracted'];
/** What a citation does for the event it stands under. */
exports.STANCES = ['reports', 'supports', 'disputes', 'no_comment'];
/** What an entry of a ledger rests on: a party, mediator or host said it; media or unnamed officials; an editor concludes it. */
exports.BASES = ['announced', 'reported', 'inferred'];
/** Fields of an event on which accounts may differ. */
exports.CLAIM_FIELDS = ['format', 'date', 'place', 'attendance', 'terms', 'outcome'];
/** How a dossier tells its readers who wrote: in which role, or by name. */
exports.AUTHORSHIPS = ['roles', 'names'];
/** Where somebody sits in a dossier. */
exports.SEATS = ['party', 'mediator'];
/** How an editor marks a position: harder or softer than what its side held before, or the first on the issue. */
exports.MOVES = ['harder', 'softer', 'new'];
/** What a source is. A digest tells what others reported. */
exports.SOURCE_KINDS = [
    'article',
    'statement',
    'post',
    'broadcast',
    'document',
    'book',
    'interview',
    'digest',
];
/** Where the title of a source comes from: the page itself, its address, an editor’s words, a list that names the page. */
exports.TITLE_SOURCES = ['page', 'address', 'editor', 'listed'];
/** Whether an editor read the page, or only a list that names it. */
exports.SEEN = ['read', 'listed'];
/** Reliability of a source (Admiralty code, NATO AJP-2.1). F means unknown, not worst. */
exports.RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'];
/** Credibility of one item of information (Admiralty code, NATO AJP-2.1). 6 means unknown, not worst. */
exports.CREDIBILITIES = [1, 2, 3, 4, 5, 6];
/** Granularity of the coarser bound of a date. */
exports.PRECISIONS = ['instant', 'day', 'month', 'season', 'year', 'decade', 'century', 'millennium'];
/** −10 (conflict) … +10 (cooperation), both included. */
exports.INTENSITY_RANGE = { min: -10, max: 10 };
/** Intensity that a new event of each kind starts from; editable. */
exports.DEFAULT_INTENSITY = {
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
};
/** Kinds that are said rather than done. All others are deeds once they took place. Summed apart, never as one. */
exports.WORD_KINDS = [
    'statement',
    'threat',
    'proposal',
    'commitment',
    'deadline',
];
//# sourceMappingURL=vocabulary.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NAMING_ACTORS = exports.REFERENCES_TO_ACTORS = void 0;
/** What refers to actor `x`. */
exports.REFERENCES_TO_ACTORS = {
    events: '(SELECT DISTINCT p.event_id FROM participations p WHERE p.actor_id = x.id) naming',
    quotes: 'citations c WHERE c.speaker_id = x.id',
    ledgerEntries: 'status_changes s WHERE s.said_by_id = x.id',
    offices: 'tenures t WHERE t.person_id = x.id',
    officesGiven: 'tenures t WHERE t.body_id = x.id',
};
/** Wherever a row names an actor, but for its own names. */
exports.NAMING_ACTORS = [
    { table: 'participations', column: 'actor_id', key: 'id' },
    { table: 'event_issues', column: 'actor_id', key: 'id' },
    { table: 'event_issues', column: 'reported_by_id', key: 'id' },
    { table: 'dossier_actors', column: 'actor_id', key: 'id' },
    { table: 'citations', column: 'speaker_id', key: 'id' },
    { table: 'status_changes', column: 'said_by_id', key: 'id' },
    { table: 'tenures', column: 'person_id', key: 'id' },
    { table: 'tenures', column: 'body_id', key: 'id' },
];
//# sourceMappingURL=actor-references.sql.js.map
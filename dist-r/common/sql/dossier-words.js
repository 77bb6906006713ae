"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.translations = translations;
exports.seated = seated;
/**
 * Translations of dossier `d` by language. What it is about has no day and tells how it went on: looked back to, titles alone
 * are left of it.
 */
function translations({ day }) {
    if (day === null)
        return 'd.translations';
    return `coalesce((SELECT jsonb_object_agg(t.language, t.words - 'sentence' - 'summary')
    FROM jsonb_each(d.translations) AS t (language, words)), '{}')`;
}
/**
 * FROM clause of rows `s` with actor `a`: whom an editor of dossier `d` gave a seat. Looked back to, only who acts in what was
 * known by then, by itself or by whoever holds an office of it.
 */
function seated(seat, world) {
    const acts = `EXISTS (SELECT FROM ${world.events} e JOIN ${world.participations} p ON p.event_id = e.id
    WHERE e.dossier_id = d.id AND (p.actor_id = s.actor_id OR p.actor_id IN (SELECT t.person_id FROM ${world.tenures} t WHERE t.body_id = s.actor_id)))`;
    return `dossier_actors s JOIN actors a ON a.id = s.actor_id WHERE s.dossier_id = d.id AND s.seat = '${seat}'
    ${world.day === null ? '' : `AND ${acts}`}`;
}
//# sourceMappingURL=dossier-words.js.map
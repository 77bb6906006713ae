"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.summaries = summaries;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const disputed_js_1 = require("../common/sql/disputed.js");
const json_object_js_1 = require("../common/sql/json-object.js");
const event_json_sql_js_1 = require("./event-json.sql.js");
const independent_sources_sql_js_1 = require("./independent-sources.sql.js");
/**
 * Whatever belongs to the events of relation `page` is looked up by the index of each event: cheap for a page, however much there is. What
 * belongs to few of them is looked up of all at once.
 */
function summaries(world, page, more = {}) {
    const list = (of) => `coalesce(${of}, '[]'::json)`;
    const person = (0, json_object_js_1.jsonObject)({
        id: 'p.id',
        actor: (0, actor_json_js_1.actorThen)('a', world),
        role: 'p.role',
        side: (0, actor_json_js_1.side)(world),
        knownOn: 'p.known_on',
    });
    return {
        from: `${page} e JOIN dossiers d ON d.id = e.dossier_id
      LEFT JOIN LATERAL (
        SELECT json_agg(${person} ORDER BY p.ordinal) AS list
        FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id
      ) people ON true
      LEFT JOIN LATERAL (
        SELECT json_agg(${(0, json_object_js_1.jsonObject)({ type: 'l.type', to: 'l.to_event_id' })} ORDER BY l.id) AS list
        FROM ${world.links} l JOIN ${world.events} o ON o.id = l.to_event_id WHERE l.from_event_id = e.id
      ) outgoing ON true
      LEFT JOIN LATERAL (
        SELECT json_agg(DISTINCT i.issue ORDER BY i.issue) AS issues FROM ${world.issues} i WHERE i.event_id = e.id
      ) about ON true
      LEFT JOIN LATERAL (
        SELECT count(DISTINCT c.source_id) AS sources, ${(0, independent_sources_sql_js_1.independent)('s')} AS independent
        FROM ${world.citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id
      ) cited ON true
      LEFT JOIN LATERAL (SELECT json_agg(f.field) AS fields FROM ${(0, disputed_js_1.disputedFields)(world)} f) contested ON true`,
        json: (0, json_object_js_1.jsonObject)({
            ...(0, event_json_sql_js_1.basicMembers)(world),
            ...{ disputed: list('contested.fields'), issues: list('about.issues') },
            ...{ sourceCount: 'cited.sources', independentSources: 'cited.independent' },
            ...{ participations: list('people.list'), links: list('outgoing.list') },
            ...more,
        }),
    };
}
//# sourceMappingURL=summaries.sql.js.map
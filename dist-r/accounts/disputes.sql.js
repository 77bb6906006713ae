"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.disputedJson = disputedJson;
const cited_on_js_1 = require("../common/sql/cited-on.js");
const disputed_js_1 = require("../common/sql/disputed.js");
const event_json_sql_js_1 = require("../events/event-json.sql.js");
const accounts_sql_js_1 = require("./accounts.sql.js");
/** A row of disputes for event `e`: see DisputedRow. */
function disputedJson(world) {
    return `json_build_object('event', (SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = e.id),
    'recorded', json_build_object('format', e.format, 'date', e.when_text, 'place', e.place),
    'disputed', array_to_json(ARRAY${(0, disputed_js_1.disputedFields)(world)}),
    'told', (SELECT coalesce(json_agg(${(0, accounts_sql_js_1.account)(world)} ORDER BY ${(0, cited_on_js_1.citedOn)('s', 'c', 'e.known_on')}, c.ordinal), '[]')
      FROM ${world.citations} c ${(0, accounts_sql_js_1.withSpeaker)(world)}
      WHERE c.event_id = e.id AND EXISTS (SELECT FROM ${world.claims} k WHERE k.citation_id = c.id)))`;
}
//# sourceMappingURL=disputes.sql.js.map
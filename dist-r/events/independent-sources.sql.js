"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.independentSources = independentSources;
exports.independent = independent;
/** How many of the sources of event `e` vouch by themselves; one copied by all the others is one. */
function independentSources({ citations }) {
    return `(SELECT ${independent('s')} FROM ${citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id)`;
}
/**
 * The same of a group of rows `source`. Most carry nobody else's text: then their publishers are counted, and only what may hang
 * together by an agency or a copy is followed by the function, which costs a thirtieth of a page for each event.
 */
function independent(source) {
    return `CASE
    WHEN bool_or(${source}.text_of_id IS NOT NULL OR EXISTS (SELECT FROM source_agencies g WHERE g.source_id = ${source}.id))
      THEN independent_sources(array_agg(${source}.id))
    ELSE count(DISTINCT coalesce(${source}.publisher_id, ${source}.id)) FILTER (WHERE ${source}.kind <> 'digest' AND ${source}.seen <> 'listed')
  END`;
}
//# sourceMappingURL=independent-sources.sql.js.map
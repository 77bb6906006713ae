"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.citationJson = exports.selectorJson = void 0;
const source_json_js_1 = require("../common/sql/source-json.js");
/** Where the words of citation `c` stand (TextQuoteSelectorDto). */
exports.selectorJson = `CASE WHEN c.anchor IS NOT NULL THEN '{"type": "TextQuoteSelector"}'::jsonb || c.anchor END`;
/** Citation `c` of source `s` with its speaker `a`, if any, who is named by SQL of an ActorRefDto (CitationDto). */
const citationJson = (speaker, world) => `json_build_object('id', c.id, 'source', ${(0, source_json_js_1.sourceRef)(world)}, 'quote', c.quote, 'language', c.language,
  'translation', c.translation, 'quoteNote', c.quote_note, 'knownOn', c.known_on, 'speaker', CASE WHEN a.id IS NOT NULL THEN ${speaker} END,
  'attribution', c.attribution, 'anchor', ${exports.selectorJson}, 'stance', c.stance, 'credibility', c.credibility)`;
exports.citationJson = citationJson;
//# sourceMappingURL=citation-json.sql.js.map
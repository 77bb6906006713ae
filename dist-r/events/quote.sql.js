"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quoteJson = void 0;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const source_json_js_1 = require("../common/sql/source-json.js");
/** QuoteDto of citation `c` of source `s`, under event `e`. */
const quoteJson = (world) => `json_build_object('quote', c.quote, 'language', c.language, 'translation', c.translation, 'quoteNote', c.quote_note,
  'speaker', (SELECT ${(0, actor_json_js_1.actorThen)('a', world)} FROM actors a WHERE a.id = c.speaker_id), 'attribution', c.attribution, 'source', ${(0, source_json_js_1.sourceRef)(world)})`;
exports.quoteJson = quoteJson;
//# sourceMappingURL=quote.sql.js.map
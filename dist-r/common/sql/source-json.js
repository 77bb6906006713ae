"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sourceRef = exports.sourcePairs = exports.GRADE = void 0;
/** PublisherRefDto of publisher `p`. */
const PUBLISHER_REF = `json_build_object('id', p.id, 'slug', p.slug, 'name', p.name)`;
/** The grade of source `s`: its own, else its publisher's. */
exports.GRADE = `coalesce(s.reliability, (SELECT p.reliability FROM publishers p WHERE p.id = s.publisher_id))`;
/**
 * The pairs that tell what document source `s` is and whose words it carries (SourceRefDto). What its editors noted of it they
 * noted for one another.
 */
const sourcePairs = ({ hasDrafts, }) => `'id', s.id, 'slug', s.slug, 'kind', s.kind, 'url', s.url, 'citation', s.citation, 'publisher', s.publisher,
  'publisherSlug', (SELECT p.slug FROM publishers p WHERE p.id = s.publisher_id), 'title', s.title, 'titleSource', s.title_source,
  'publishedOn', s.published_text, 'accessedOn', s.accessed_on, 'language', s.language, 'reliability', ${exports.GRADE},
  'agencies', (SELECT coalesce(json_agg(${PUBLISHER_REF} ORDER BY g.ordinal), '[]')
    FROM source_agencies g JOIN publishers p ON p.id = g.publisher_id WHERE g.source_id = s.id),
  'textOf', (SELECT ${PUBLISHER_REF} FROM publishers p WHERE p.id = s.text_of_id), 'seen', s.seen, 'note', ${hasDrafts ? 's.note' : 'NULL'}`;
exports.sourcePairs = sourcePairs;
/** Source `s` as citations name it (SourceRefDto). */
const sourceRef = (world) => `json_build_object(${(0, exports.sourcePairs)(world)})`;
exports.sourceRef = sourceRef;
//# sourceMappingURL=source-json.js.map
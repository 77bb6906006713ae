"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bundleJson = bundleJson;
exports.bundleZip = bundleZip;
const named_js_1 = require("../../common/sql/named.js");
const world_js_1 = require("../../common/sql/world.js");
const literals_js_1 = require("../../database/literals.js");
const bundle_format_js_1 = require("../../domain/bundle-format.js");
const json_lines_js_1 = require("../json-lines.js");
const zip_of_js_1 = require("../../common/zip/zip-of.js");
const events_sql_js_1 = require("./events.sql.js");
const records_sql_js_1 = require("./records.sql.js");
/** The lists of a bundle: what is named before what names it. */
const LISTS = { actors: records_sql_js_1.actors, publishers: records_sql_js_1.publishers, sources: records_sql_js_1.sources, events: events_sql_js_1.events };
/** The whole of a dossier as one JSON value: what its import takes in again without loss. */
async function* bundleJson(snapshot, asked) {
    const copies = copiesOf(asked);
    yield `{"format":${bundle_format_js_1.BUNDLE_FORMAT},"dossier":`;
    yield* commaed(snapshot.copy(copies.dossier));
    for (const [name, copy] of copies.lists) {
        yield `,"${name}":[`;
        yield* commaed(snapshot.copy(copy));
        yield ']';
    }
    yield '}';
}
/**
 * The same in an archive, however large: `dossier.json` with the format, a file of JSON Lines for each list, and `manifest.json` with
 * rows and digests.
 */
function bundleZip(snapshot, asked) {
    return (0, zip_of_js_1.zipOf)(files(snapshot, asked));
}
function* files(snapshot, asked) {
    const copies = copiesOf(asked);
    const told = {};
    const file = (name, pieces, one) => {
        told[name] = one;
        return { name, pieces: (0, zip_of_js_1.measured)(pieces, one) };
    };
    yield file('dossier.json', dossierJson(snapshot, copies.dossier), (0, zip_of_js_1.unmeasured)());
    for (const [name, copy] of copies.lists) {
        const one = { ...(0, zip_of_js_1.unmeasured)(), rows: 0 };
        yield file(`${name}.ndjson`, counted(snapshot.copy(copy), one), one);
    }
    const manifest = { format: bundle_format_js_1.BUNDLE_FORMAT, knownOn: asked.perspective.knownOn ?? null, files: told };
    yield { name: 'manifest.json', pieces: (0, zip_of_js_1.once)(`${JSON.stringify(manifest, null, 2)}\n`) };
}
async function* dossierJson(snapshot, copy) {
    yield `{"format":${bundle_format_js_1.BUNDLE_FORMAT},"dossier":`;
    yield* commaed(snapshot.copy(copy));
    yield '}\n';
}
function copiesOf({ id, perspective, now }) {
    const literals = new literals_js_1.Literals();
    const world = (0, world_js_1.worldOf)(perspective, literals, now);
    const its = `${world.dossiers} d`;
    const isIt = (0, named_js_1.named)('d', id, literals);
    const lists = Object.entries(LISTS).map(([name, listed]) => {
        const { item, from, order } = listed(world);
        const rows = `SELECT ${item} AS json, ${order} AS place FROM ${from}`;
        return [name, (0, json_lines_js_1.jsonCopy)('x.json::text', `${its} CROSS JOIN LATERAL (${rows}) x WHERE ${isIt} ORDER BY x.place`)];
    });
    return { dossier: (0, json_lines_js_1.jsonCopy)(`(${(0, records_sql_js_1.dossier)(world)})::text`, `${its} WHERE ${isIt}`), lists };
}
const LF = 0x0a;
const COMMA = 0x2c;
/** Lines with commas between instead: JSON has no line feed within. */
async function* commaed(lines) {
    let open;
    for await (const chunk of lines) {
        if (open)
            yield open;
        for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1))
            chunk[at] = COMMA;
        open = chunk;
    }
    // No comma after the last.
    if (open)
        yield open.subarray(0, -1);
}
async function* counted(lines, told) {
    for await (const chunk of lines) {
        for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1))
            told.rows += 1;
        yield chunk;
    }
}
//# sourceMappingURL=bundle-files.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SOURCES_BIB = exports.SOURCES_CSL = void 0;
const json_lines_js_1 = require("../json-lines.js");
const bibtex_js_1 = require("../../domain/references/bibtex.js");
const csl_js_1 = require("../../domain/references/csl.js");
const cited_sources_sql_js_1 = require("./cited-sources.sql.js");
/** What the events rest on as CSL-JSON, which Zotero, Pandoc and others read. */
exports.SOURCES_CSL = {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    pieces: (snapshot, asked) => entries(snapshot, asked, ['[', ',\n', ']'], (source) => JSON.stringify((0, csl_js_1.cslItem)(source))),
};
/** The same as BibTeX. */
exports.SOURCES_BIB = {
    ending: 'bib',
    type: 'text/x-bibtex; charset=utf-8',
    pieces: (snapshot, asked) => entries(snapshot, asked, ['', '\n', ''], (source) => (0, bibtex_js_1.bibtexEntry)(source)),
};
async function* entries(snapshot, asked, [opening, between, closing], write) {
    let before = opening;
    for await (const rows of (0, json_lines_js_1.rowsOf)(snapshot.copy((0, cited_sources_sql_js_1.citedSourcesCopy)(asked)))) {
        yield before + rows.map(write).join(between);
        before = between;
    }
    yield (before === opening ? opening : '') + closing;
}
//# sourceMappingURL=reference-formats.js.map
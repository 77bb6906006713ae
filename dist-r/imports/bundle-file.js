"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bundleInFile = bundleInFile;
exports.wholeOf = wholeOf;
exports.parsed = parsed;
exports.digestsIn = digestsIn;
exports.notAsTold = notAsTold;
const promises_1 = require("node:fs/promises");
const lines_of_js_1 = require("../common/lines-of.js");
const is_zip_js_1 = require("../common/zip/is-zip.js");
const archive_files_js_1 = require("./archive-files.js");
const json_js_1 = require("./json.js");
/**
 * What is in the file of a bundle, not checked yet: one JSON value in any format, or an archive of JSON Lines as `bundle.zip` writes it.
 * Throws `bad_request` where it is neither, or damaged.
 */
async function bundleInFile(path) {
    if (await (0, is_zip_js_1.isZip)(path))
        return bundleInZip(path);
    try {
        return JSON.parse(await (0, promises_1.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw (0, archive_files_js_1.unreadable)(`It is not JSON: ${error.message}`);
        throw error;
    }
}
async function bundleInZip(path) {
    const contents = await contentsOf(path).catch((error) => {
        throw (0, archive_files_js_1.damage)(error);
    });
    const head = contents.get('dossier.json')?.value;
    if (!(0, json_js_1.isObject)(head))
        throw (0, archive_files_js_1.unreadable)('There is no dossier.json in the archive.');
    checkDigests(contents);
    const lists = [...contents].flatMap(([name, { value }]) => {
        const list = (0, archive_files_js_1.listOf)(name);
        return list === null ? [] : [[list, value]];
    });
    return { ...head, ...Object.fromEntries(lists) };
}
async function contentsOf(path) {
    const contents = new Map();
    for await (const { name, isList, bytes, sha256 } of (0, archive_files_js_1.filesIn)(path)) {
        const value = await (isList ? valuesOf(name, bytes) : wholeOf(name, bytes));
        contents.set(name, { value, sha256: sha256() });
    }
    return contents;
}
/** A value a line, so that no more than one of them is read at once. */
async function valuesOf(name, bytes) {
    const values = [];
    for await (const line of (0, lines_of_js_1.linesOf)(bytes)) {
        if (line.trim() !== '')
            values.push(parsed(line, `${name}, line ${values.length + 1}`));
    }
    return values;
}
async function wholeOf(name, bytes) {
    const chunks = [];
    for await (const chunk of bytes)
        chunks.push(chunk);
    return parsed(Buffer.concat(chunks).toString(), name);
}
function parsed(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0, archive_files_js_1.unreadable)(`${where} is not JSON.`);
    }
}
/** Where there is a manifest, everything that it names is there, and as it says. */
function checkDigests(contents) {
    for (const [name, sha256] of digestsIn(contents.get('manifest.json')?.value)) {
        if (contents.get(name)?.sha256 !== sha256)
            throw notAsTold(name);
    }
}
/** What a manifest says of the files beside it: their SHA-256 by name. */
function digestsIn(manifest) {
    const files = (0, json_js_1.isObject)(manifest) && (0, json_js_1.isObject)(manifest['files']) ? manifest['files'] : {};
    return new Map(Object.entries(files).map(([name, told]) => [name, (0, json_js_1.isObject)(told) ? told['sha256'] : null]));
}
function notAsTold(name) {
    return (0, archive_files_js_1.unreadable)(`${name} is not what the manifest of the archive says.`);
}
//# sourceMappingURL=bundle-file.js.map
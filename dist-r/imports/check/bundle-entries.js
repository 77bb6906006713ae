"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openBundle = openBundle;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const lines_of_js_1 = require("../../common/lines-of.js");
const problem_js_1 = require("../../common/problem.js");
const is_zip_js_1 = require("../../common/zip/is-zip.js");
const archive_files_js_1 = require("../archive-files.js");
const bundle_file_js_1 = require("../bundle-file.js");
const json_js_1 = require("../json.js");
const read_bundle_js_1 = require("../read-bundle.js");
const object_cutter_js_1 = require("./object-cutter.js");
const refused_js_1 = require("./refused.js");
/** Formats before the second are put into the words of today as a whole, so that no more bytes of them are read. */
const MOST_OF_OLD = 64 * 1024 * 1024;
/** No line of an archive has so many characters. */
const LONGEST_LINE = 8 * 1024 * 1024;
/**
 * Opens the file of a bundle, JSON of any format or an archive, to read it an entry at a time. Throws `bad_request` where it is neither, or
 * damaged, and `too_large`.
 */
async function openBundle(path) {
    const bundle = (await (0, is_zip_js_1.isZip)(path)) ? await archived(path) : await inJson(path);
    return 'format' in bundle.head ? bundle : ofOld(path);
}
async function ofOld(path) {
    if ((await (0, promises_1.stat)(path)).size > MOST_OF_OLD) {
        throw new problem_js_1.Problem('too_large', `A bundle of an older format may have ${MOST_OF_OLD / 1024 / 1024} MB.`);
    }
    const whole = (0, read_bundle_js_1.inWordsOfToday)(await (0, bundle_file_js_1.bundleInFile)(path));
    const bundle = (0, json_js_1.isObject)(whole) ? whole : {};
    const lists = archive_files_js_1.LISTS.filter((list) => Array.isArray(bundle[list]));
    return {
        head: { ...bundle, ...Object.fromEntries(lists.map((list) => [list, []])) },
        // What is in memory needs no waiting.
        // oxlint-disable-next-line typescript/require-await
        async *entries() {
            for (const list of lists) {
                for (const [at, value] of bundle[list].entries())
                    yield { list, at, value };
            }
        },
    };
}
async function archived(path) {
    const wholes = new Map();
    const lists = [];
    try {
        const isWhole = (name) => {
            const list = (0, archive_files_js_1.listOf)(name);
            if (list !== null)
                lists.push(list);
            return list === null;
        };
        for await (const { name, bytes } of (0, archive_files_js_1.filesIn)(path, isWhole))
            wholes.set(name, await (0, bundle_file_js_1.wholeOf)(name, bytes));
    }
    catch (error) {
        throw (0, archive_files_js_1.damage)(error);
    }
    const head = wholes.get('dossier.json');
    if (!(0, json_js_1.isObject)(head))
        throw (0, archive_files_js_1.unreadable)('There is no dossier.json in the archive.');
    const digests = (0, bundle_file_js_1.digestsIn)(wholes.get('manifest.json'));
    for (const name of digests.keys()) {
        if (!wholes.has(name) && !lists.some((list) => `${list}.ndjson` === name))
            throw (0, bundle_file_js_1.notAsTold)(name);
    }
    return {
        head: { ...head, ...Object.fromEntries(lists.map((list) => [list, []])) },
        entries: () => linesIn(path, digests),
    };
}
async function* linesIn(path, digests) {
    try {
        for await (const { name, bytes, sha256 } of (0, archive_files_js_1.filesIn)(path, (one) => (0, archive_files_js_1.listOf)(one) !== null)) {
            const list = (0, archive_files_js_1.listOf)(name);
            let at = 0;
            for await (const line of (0, lines_of_js_1.linesOf)(bytes, { most: LONGEST_LINE, tooLong: () => (0, refused_js_1.tooLong)(`in ${name}`) })) {
                if (list === null || line.trim() === '')
                    continue;
                yield { list, at, value: (0, bundle_file_js_1.parsed)(line, `${name}, line ${at + 1}`) };
                at += 1;
            }
            if (digests.has(name) && digests.get(name) !== sha256())
                throw (0, bundle_file_js_1.notAsTold)(name);
        }
    }
    catch (error) {
        throw (0, archive_files_js_1.damage)(error);
    }
}
async function inJson(path) {
    const head = {};
    const cutter = new object_cutter_js_1.ObjectCutter(NAMES);
    for await (const text of textOf(path)) {
        for (const { name, at, value } of cutter.cut(text))
            if (at === null)
                head[name] = value;
    }
    cutter.end();
    return {
        head: { ...head, ...Object.fromEntries([...cutter.lists].map((list) => [list, []])) },
        entries: () => cut(path),
    };
}
async function* cut(path) {
    const cutter = new object_cutter_js_1.ObjectCutter(NAMES);
    for await (const text of textOf(path)) {
        for (const { name, at, value } of cutter.cut(text))
            if (at !== null)
                yield { list: name, at, value };
    }
}
const NAMES = new Set(archive_files_js_1.LISTS);
function textOf(path) {
    return (0, node_fs_1.createReadStream)(path, { encoding: 'utf8' });
}
//# sourceMappingURL=bundle-entries.js.map
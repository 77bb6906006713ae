"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BATCH = void 0;
exports.readBundle = readBundle;
exports.mistakesBeside = mistakesBeside;
exports.mistakesOf = mistakesOf;
exports.inWordsOfToday = inWordsOfToday;
const swagger_1 = require("@nestjs/swagger");
const problem_js_1 = require("../common/problem.js");
const validation_pipe_js_1 = require("../common/validation.pipe.js");
const archive_files_js_1 = require("./archive-files.js");
const bundle_dto_js_1 = require("./bundle.dto.js");
const edition_2_js_1 = require("./edition-2/edition-2.js");
const format_1_js_1 = require("./format-1.js");
const json_js_1 = require("./json.js");
const open_ends_js_1 = require("./open-ends.js");
const one_translation_js_1 = require("./one-translation.js");
/** So many entries of a list are checked at a time: checking takes many times the memory of what is checked. */
exports.BATCH = 500;
class PartOfBundle extends (0, swagger_1.PartialType)(bundle_dto_js_1.BundleDto) {
}
/**
 * Checks what was read from a file against the form of a bundle; throws `validation_failed` with every mistake. Pointers
 * into a file of the first format name things as the second does. Gives what was read itself, of which no class of a
 * bundle converts anything.
 */
async function readBundle(value) {
    const bundle = (0, open_ends_js_1.openEnds)((0, one_translation_js_1.translationsByLanguage)(inWordsOfToday(value)));
    const { rest, lists } = apart(bundle);
    const mistakes = await mistakesBeside(rest);
    for (const [list, entries] of lists) {
        for (let at = 0; at < entries.length; at += exports.BATCH) {
            mistakes.push(...(await mistakesOf(list, entries.slice(at, at + exports.BATCH), at)));
        }
    }
    if (mistakes.length === 0)
        return bundle;
    throw new problem_js_1.Problem('validation_failed', mistakes.map(({ detail }) => detail).join(' '), mistakes);
}
/** What is wrong with a bundle beside its lists, which are empty. */
function mistakesBeside(rest) {
    return mistakesIn(rest, bundle_dto_js_1.BundleDto);
}
/** What is wrong with entries of a list, of which the first stands at `at`. */
async function mistakesOf(list, entries, at) {
    const found = await mistakesIn({ [list]: entries }, PartOfBundle);
    return found.map((mistake) => ({ ...mistake, pointer: further(mistake.pointer, at) }));
}
/** A bundle of any format, as the second puts it at least. */
function inWordsOfToday(value) {
    if (!(0, json_js_1.isObject)(value) || 'format' in value)
        return value;
    return (0, edition_2_js_1.isEdition2)(value) ? (0, edition_2_js_1.fromEdition2)(value) : (0, format_1_js_1.fromFormat1)(value);
}
/** A bundle without its lists, and the lists; one that is none, or too long, stays where it is and is refused there. */
function apart(bundle) {
    if (!(0, json_js_1.isObject)(bundle))
        return { rest: bundle, lists: [] };
    const lists = archive_files_js_1.LISTS.flatMap((name) => {
        const list = bundle[name];
        return Array.isArray(list) && list.length <= bundle_dto_js_1.MOST ? [[name, list]] : [];
    });
    return { rest: { ...bundle, ...Object.fromEntries(lists.map(([name]) => [name, []])) }, lists };
}
async function mistakesIn(value, metatype) {
    try {
        await validation_pipe_js_1.validationPipe.transform(value, { type: 'body', metatype });
        return [];
    }
    catch (error) {
        if (error instanceof problem_js_1.Problem && error.errors)
            return [...error.errors];
        throw error;
    }
}
/** Into a list that goes on before a batch of it with `skipped` entries. */
function further(pointer, skipped) {
    return pointer.replace(/(?<=^\/\w+\/)\d+/, (index) => String(Number(index) + skipped));
}
//# sourceMappingURL=read-bundle.js.map
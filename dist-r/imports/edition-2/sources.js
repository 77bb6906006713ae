"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sourceOf = sourceOf;
exports.publishersOf = publishersOf;
const slug_js_1 = require("../../domain/slug.js");
const json_js_1 = require("../json.js");
/** The wires that a source carries; an edition joins several by commas. */
function agenciesOf({ agency }) {
    return typeof agency === 'string' ? agency.split(/, */).filter((name) => name !== '') : [agency ?? []].flat();
}
/** A source; a grade that is its publisher’s is not its own, and what somebody read needs no word. */
function sourceOf(source, grades) {
    const { lang, agency: _, mirrorOf, titleVerified: _checked, seen, reliability, ...rest } = source;
    return (0, json_js_1.filled)({
        ...rest,
        language: lang,
        agencies: agenciesOf(source),
        textOf: mirrorOf,
        seen: seen === 'read' ? null : seen,
        reliability: reliability === grades.get(source['publisher']) ? null : reliability,
    });
}
/** Everybody who publishes a source, then those whose text others only carry or copy. */
function publishersOf(publishers, sources) {
    const own = (0, json_js_1.eachOf)(publishers ?? [], ({ publisher, name, ...rest }) => ({
        name: name ?? publisher,
        ...(0, json_js_1.filled)(rest),
    }));
    if (!Array.isArray(own))
        return own;
    const known = new Set((0, json_js_1.objects)(own).map(({ name }) => name));
    const named = (0, json_js_1.objects)(sources).flatMap((source) => [source['publisher'], ...agenciesOf(source), source['mirrorOf']]);
    const behind = [...new Set(named)].filter((name) => typeof name === 'string' && !known.has(name));
    return withSlugs([...own, ...behind.map((name) => ({ name }))]);
}
function withSlugs(publishers) {
    const given = new Map();
    return (0, json_js_1.eachOf)(publishers, (publisher) => {
        const base = typeof publisher['name'] === 'string' ? (0, slug_js_1.slugify)(publisher['name']) : '';
        const times = (given.get(base) ?? 0) + 1;
        given.set(base, times);
        return { slug: times === 1 ? base : `${base}-${times}`, ...publisher };
    });
}
//# sourceMappingURL=sources.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.uuidOrSlug = uuidOrSlug;
exports.uuid = uuid;
exports.uuidOrRef = uuidOrRef;
exports.uuidRefOrSlug = uuidRefOrSlug;
exports.isUuid = isUuid;
exports.notFound = notFound;
const slug_js_1 = require("../domain/slug.js");
const problem_js_1 = require("./problem.js");
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Lower-case UUID or slug from a path; throws `bad_id` where it can be neither. */
function uuidOrSlug(text) {
    const id = text.toLowerCase();
    if (isUuid(id) || SLUG.test(id))
        return id;
    throw badId(text, 'an id (UUID) or a slug such as iran-us-2025-2026');
}
/** Lower-case UUID from a path; throws `bad_id` where it is none. */
function uuid(text) {
    const id = text.toLowerCase();
    if (isUuid(id))
        return id;
    throw badId(text, 'an id (UUID)');
}
/** Lower-case UUID or upper-case ref from a path; throws `bad_id` where it can be neither. */
function uuidOrRef(text) {
    const id = text.toLowerCase();
    if (isUuid(id))
        return id;
    const ref = text.toUpperCase();
    if (slug_js_1.REF_FORM.test(ref))
        return ref;
    throw badId(text, 'an id (UUID) or a ref such as IRUS-2026-014');
}
/**
 * The same, or a slug: lower-case uuid, upper-case ref or slug, and whether it is the last. Throws `bad_id` where the text can be
 * none of them.
 */
function uuidRefOrSlug(text) {
    const [id, ref] = [text.toLowerCase(), text.toUpperCase()];
    if (isUuid(id))
        return { name: id, isSlug: false };
    if (slug_js_1.REF_FORM.test(ref))
        return { name: ref, isSlug: false };
    if (SLUG.test(id))
        return { name: id, isSlug: true };
    throw badId(text, 'an id (UUID), a ref such as IRUS-2026-014 or a slug such as talks-in-muscat');
}
/** Lower-case, as PostgreSQL writes it. */
function isUuid(text) {
    return UUID.test(text);
}
/** The answer where nothing carries the identifier. */
function notFound(what, id) {
    return new problem_js_1.Problem('not_found', `There is no ${what} “${id}”.`);
}
function badId(text, wanted) {
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    const detail = `“${shown.replaceAll('\0', '\u2400')}” is not ${wanted}.`;
    return new problem_js_1.Problem('bad_id', detail, [{ pointer: '/id', code: 'bad_id', detail }]);
}
//# sourceMappingURL=identifier.js.map
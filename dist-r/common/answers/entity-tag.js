"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.entityTag = entityTag;
exports.tagInCoding = tagInCoding;
exports.isNamed = isNamed;
const digest_js_1 = require("../digest.js");
/** A version’s tag, as a route writes it that can be written to. */
const VERSION = /^"(\d+)"$/;
/**
 * The strong entity tag (RFC 9110, 8.8.3) of an answer: another for other bytes, and the same for the same, whoever asks and when. It
 * begins with the version of what is read, where there is one: that is what If-Match goes by. Each coding has its own.
 */
function entityTag(body, versionTag, coding) {
    const [, version] = VERSION.exec(String(versionTag)) ?? [];
    const hash = (0, digest_js_1.digest)(body);
    return tagInCoding(`"${version === undefined ? '' : `${version}-`}${hash}"`, coding);
}
/** A tag (in quotes) of what is not coded, as that of the same in a coding. */
function tagInCoding(tag, coding) {
    return coding === null ? tag : `${tag.slice(0, -1)}.${coding}"`;
}
/** Whether an answer with this tag is among those that the header If-None-Match names, by weak comparison. */
function isNamed(header, tag) {
    if (header === undefined)
        return false;
    return header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}
//# sourceMappingURL=entity-tag.js.map
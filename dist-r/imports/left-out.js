"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.leftOutOf = leftOutOf;
exports.toldLeftOut = toldLeftOut;
/** What is left out of the fields that are said otherwise; what the file does not say (undefined) is not. */
function leftOutOf(slug, fields, given, here) {
    return fields
        .filter((field) => given[field] !== undefined && given[field] !== here[field])
        .map((field) => ({ slug, field, here: here[field] ?? null, given: given[field] ?? null }));
}
/** @example `iran: name` */
function toldLeftOut({ slug, field }) {
    return `${slug}: ${field}`;
}
//# sourceMappingURL=left-out.js.map
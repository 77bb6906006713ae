"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.attachment = attachment;
/**
 * The header Content-Disposition of a file that is to be kept under this name (RFC 6266): one that ASCII cannot write is told twice, whole and
 * without what it cannot, since headers are ASCII.
 *
 * @example attachment('نشست-errors.csv') // `attachment; filename="errors.csv"; filename*=UTF-8''%D9%86%D8%B4%D8%B3%D8%AA-errors.csv`
 */
function attachment(name) {
    // A quote would end the name, and a backslash keep the next sign.
    const plain = name
        .replace(/[^ -~]+|["\\]+/g, '')
        .replace(/-{2,}/g, '-')
        .replace(/^-/, '');
    if (plain === name)
        return `attachment; filename="${plain}"`;
    // What RFC 8187 does not allow, though addresses do.
    const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
//# sourceMappingURL=attachment.js.map
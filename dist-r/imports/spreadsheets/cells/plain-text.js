"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.plainText = plainText;
/** The text of a cell that holds a piece of HTML, as timelines for the web do: paragraphs become lines, all else of it goes. */
function plainText(html) {
    return html
        .replace(/<(?:br|hr)\b[^>]*>|<\/(?:p|div|li|h\d|blockquote)>/gi, '\n')
        .replace(/<(?:script|style)\b[^>]*>[^]*?<\/(?:script|style)>/gi, '')
        .replace(/<\/?[a-z][^<>]*>/gi, '')
        .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name) => {
        if (name !== undefined)
            return NAMED[name.toLowerCase()] ?? all;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
        .replace(/[ \t]+\n/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
const NAMED = {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' },
    ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', laquo: '«', raquo: '»' },
};
//# sourceMappingURL=plain-text.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.samePublisher = samePublisher;
exports.labelOf = labelOf;
const described_page_js_1 = require("./described-page.js");
/**
 * The first of these names that is meant by the name a page gives its publisher, or else by its host: “Reuters” by `reuters.com`. Articles,
 * case and signs make no difference. Null for none.
 *
 * @example samePublisher(['The New York Times', 'Reuters'], { publisher: '', url: 'https://www.reuters.com/x' }) // 'Reuters'
 */
function samePublisher(names, { publisher, url }) {
    const host = (0, described_page_js_1.hostOf)(url);
    const meant = [publisher, host, labelOf(host)].map(plain).filter((name) => name !== '');
    for (const one of meant) {
        const found = names.find((name) => plain(name) === one);
        if (found !== undefined)
            return found;
    }
    return null;
}
/** What a host is looked for by: `reuters` of `uk.reuters.com`, `bbc` of `bbc.co.uk`. */
function labelOf(host) {
    const labels = host.split('.');
    const top = labels.length > 2 && /^(?:co|com|org|gov|ac|net|gob|gouv)$/.test(labels.at(-2) ?? '') ? 2 : 1;
    return labels.at(-1 - top) ?? '';
}
function plain(name) {
    return name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/^(?:the|le|la|les|l[’'])\s*(?=\p{L})/u, '')
        .replace(/[^\p{L}\p{N}]/gu, '');
}
//# sourceMappingURL=same-publisher.js.map
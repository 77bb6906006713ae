"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.linkedData = linkedData;
/** What these pieces of JSON-LD say of the first article, or other work, that has a headline or a day. What cannot be read says nothing. */
function linkedData(pieces) {
    const nodes = pieces.flatMap((piece) => nodesOf(parsed(piece)));
    const work = nodes.find((node) => WORK.test(typeOf(node)) && (node['headline'] ?? node['datePublished'])) ?? {};
    return {
        headline: text(work['headline']),
        publisher: nameOf(work['publisher'], nodes),
        authors: listed(work['author'])
            .map((one) => nameOf(one, nodes))
            .filter((name) => name !== ''),
        published: text(work['datePublished']) || text(work['dateCreated']),
        language: nameOf(work['inLanguage'], nodes),
    };
}
const WORK = /Article|Posting|Report|Review|WebPage|CreativeWork|Thesis|Book|Chapter|Legislation|PressRelease/;
/** Every object in it that stands by itself: alone, in a list or in a graph. */
function nodesOf(value) {
    if (Array.isArray(value))
        return value.slice(0, 50).flatMap(nodesOf);
    if (typeof value !== 'object' || value === null)
        return [];
    const node = value;
    return [node, ...nodesOf(node['@graph'])];
}
function typeOf(node) {
    return listed(node['@type']).map(text).join(' ');
}
/** A name as text, or that of a thing, which may stand elsewhere under its id. */
function nameOf(value, nodes) {
    const [one] = listed(value);
    if (typeof one !== 'object' || one === null)
        return text(one);
    const { name, '@id': id } = one;
    return text(name) || text(nodes.find((node) => node['@id'] === id && node['name'] !== undefined)?.['name']);
}
function listed(value) {
    return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
const text = (value) => (typeof value === 'string' ? value.trim() : '');
function parsed(piece) {
    try {
        return JSON.parse(piece);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=json-ld.js.map
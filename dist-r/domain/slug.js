"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REF_FORM = void 0;
exports.slugify = slugify;
exports.refPrefix = refPrefix;
exports.formatRef = formatRef;
exports.countedBy = countedBy;
/**
 * A name for the address bar: ASCII letters and digits joined by hyphens, at most 80 characters. Accents are dropped;
 * what has no ASCII form is left out, and a text without any becomes `item`.
 *
 * @example slugify('Négociations Iran–États-Unis') // 'negociations-iran-etats-unis'
 */
function slugify(text) {
    const words = text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f'’]/g, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-/, '')
        .slice(0, 80)
        .replace(/-$/, '');
    return words === '' ? 'item' : words;
}
/**
 * What the references of a dossier begin with: the first two letters of each word of its slug, at most six.
 *
 * @example refPrefix('iran-us-2025-2026') // 'IRUS'
 */
function refPrefix(slug) {
    const letters = slug
        .split('-')
        .filter((word) => /^[a-z]+$/.test(word))
        .map((word) => word.slice(0, 2))
        .join('');
    return letters === '' ? 'REF' : letters.slice(0, 6).toUpperCase();
}
/** What a ref looks like: prefix of its dossier, year (`B0044` is 44 BC), number. */
exports.REF_FORM = /^[A-Z0-9]{1,8}-B?\d{4}-\d{3,}$/;
/**
 * The quotable reference of the nth event (from 1) of a dossier in a year as ISO 8601 counts: 0 is 1 BC.
 *
 * @example formatRef('IRUS', 2026, 14) // 'IRUS-2026-014'
 * @example formatRef('ROME', -43, 1) // 'ROME-B0044-001'
 */
function formatRef(prefix, year, n) {
    const told = year < 1 ? `B${padded(1 - year, 4)}` : padded(year, 4);
    return `${prefix}-${told}-${padded(n, 3)}`;
}
/** Year (ISO 8601) and number of a ref; null where it has another form. */
function countedBy(ref) {
    const [, before, year, n] = /-(B?)(\d{4})-(\d{3,})$/.exec(ref) ?? [];
    if (year === undefined || n === undefined)
        return null;
    return { year: before === 'B' ? 1 - Number(year) : Number(year), n: Number(n) };
}
function padded(value, digits) {
    return String(value).padStart(digits, '0');
}
//# sourceMappingURL=slug.js.map
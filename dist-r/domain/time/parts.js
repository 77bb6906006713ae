"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.partsOf = partsOf;
exports.datesIn = datesIn;
/**
 * Takes an EDTF text apart without judging it: what is no interval, set or instant comes back as one single date.
 *
 * @example partsOf('2026-02-06/..') // { form: 'interval', start: { text: '2026-02-06' }, end: 'open' }
 */
function partsOf(when) {
    if (/^[[{].*[\]}]$/.test(when))
        return setOf(when);
    const slash = when.indexOf('/');
    if (slash >= 0) {
        const [first, last] = [when.slice(0, slash), when.slice(slash + 1)];
        if (isInstant(first) && isInstant(last))
            return { form: 'hours', first, last };
        return { form: 'interval', start: intervalEnd(first), end: intervalEnd(last) };
    }
    return isInstant(when) ? { form: 'instant' } : { form: 'single', text: when };
}
function isInstant(text) {
    return /^-?\d{4}-\d\d-\d\d[Tt ]/.test(text);
}
/** The texts of all dates in it, in order of appearance; none for instants. */
function datesIn(parts) {
    switch (parts.form) {
        case 'instant':
        case 'hours':
            return [];
        case 'single':
            return [parts.text];
        case 'interval':
            return [parts.start, parts.end].flatMap((end) => (typeof end === 'string' ? [] : [end.text]));
        case 'set':
            return parts.members.flatMap(({ first, last }) => (first === last ? [first] : [first, last]));
    }
}
function intervalEnd(text) {
    if (text === '..')
        return 'open';
    return text === '' ? 'unknown' : { text };
}
function setOf(when) {
    const inner = when.slice(1, -1).trim();
    const openStart = inner.startsWith('..');
    const openEnd = inner.endsWith('..');
    const members = inner
        .slice(openStart ? 2 : 0, openEnd ? -2 : undefined)
        .split(/\s*,\s*/)
        .map((member) => {
        const [first = '', last = first] = member.split('..');
        return { first, last };
    });
    return { form: 'set', all: when.startsWith('{'), openStart, openEnd, members };
}
//# sourceMappingURL=parts.js.map
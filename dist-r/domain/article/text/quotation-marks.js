"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quotationsIn = quotationsIn;
/**
 * The quotations of one paragraph, outermost only: « », “ ”, „ “, " " and, where they clearly are marks and no
 * apostrophes, ‘ ’ and ' '. One that is opened and not closed runs to the end of the paragraph, as where a quotation
 * goes on in the next. One pass over the text.
 */
function quotationsIn(text, paragraph) {
    const found = [];
    let at = paragraph.start;
    while (at < paragraph.end) {
        const closing = opensAt(text, at, paragraph) ? closingOf(text.charAt(at)) : null;
        const end = closing === null ? null : endOf(text, at, closing, paragraph);
        if (end === null) {
            at += 1;
            continue;
        }
        found.push(...aroundAside(text, { start: at, end, inner: innerOf(text, at + 1, end, closing ?? '') }));
        at = end;
    }
    return found.filter(({ inner }) => inner.end > inner.start);
}
/** `« Nous venons de loin, a dit M. Ahern, et nous touchons au but. »`: French parts a quotation without closing it. */
function aroundAside(text, { start, end, inner }) {
    const words = text.slice(inner.start, inner.end);
    const aside = ASIDE.exec(words);
    if (!aside || aside.index < 3)
        return [{ start, end, inner }];
    const [from, to] = [inner.start + aside.index, inner.start + aside.index + aside[0].length];
    const first = { start, end: from, inner: { start: inner.start, end: from } };
    const rest = innerOf(text, to, end, text.slice(inner.end, end).trim());
    return rest.end - rest.start < 3 ? [first] : [first, { start: to, end, inner: rest }];
}
const ASIDE = /, (?:(?:lui |leur )?(?:a|ont|avait)(?:-t-(?:il|elle)|-ils)? (?:déclaré|dit|affirmé|ajouté|indiqué|souligné|assuré|expliqué|averti|prévenu|lancé|confié|estimé|jugé|rappelé|insisté|répondu|précisé|annoncé|poursuivi|conclu|martelé|reconnu|admis|écrit|plaidé|regretté|tranché)|(?:dit|déclare|affirme|ajoute|assure|explique|prévient|confie|estime|juge|insiste|poursuit|précise|tranche|martèle|résume|note|soupire)(?:-(?:t-)?(?:il|elle)|-on)?)(?: [\p{L}’'. -]{2,60})?(?:,|(?=\.)|$)/u;
/** By opening mark: the marks that may close it. */
const PAIRS = {
    '«': '»',
    '“': '”',
    '„': '“”',
    '"': '"',
    '‘': '’',
    "'": "'",
};
/** What stands between single marks is seldom longer; a longer run is two apostrophes far apart. */
const LONGEST_SINGLE = 400;
function closingOf(mark) {
    return PAIRS[mark] ?? null;
}
function opensAt(text, at, { start }) {
    const mark = text.charAt(at);
    if (mark !== '‘' && mark !== "'")
        return mark in PAIRS;
    return (at === start || /[\s([—–-]/.test(text.charAt(at - 1))) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
function endOf(text, open, closing, paragraph) {
    const single = closing === '’' || closing === "'";
    const last = single ? Math.min(paragraph.end, open + LONGEST_SINGLE) : paragraph.end;
    for (let i = open + 1; i < last; i++) {
        if (!closing.includes(text.charAt(i)))
            continue;
        if (!single || !/[\p{L}\p{N}]/u.test(text.charAt(i + 1)))
            return i + 1;
    }
    return single ? null : paragraph.end;
}
function innerOf(text, from, end, closing) {
    let [start, last] = [from, closing.includes(text.charAt(end - 1)) ? end - 1 : end];
    while (start < last && /\s/.test(text.charAt(start)))
        start += 1;
    while (last > start && /\s/.test(text.charAt(last - 1)))
        last -= 1;
    return { start, end: last };
}
//# sourceMappingURL=quotation-marks.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mentionsIn = mentionsIn;
const first_names_js_1 = require("./first-names.js");
const peoples_js_1 = require("./peoples.js");
const labels_of_js_1 = require("./labels-of.js");
const name_index_js_1 = require("./name-index.js");
const fold_js_1 = require("../text/fold.js");
/** Every actor named in the text, by name, alias, surname, capital or people, in the order of the text. */
function mentionsIn(text, tokens, actors, words) {
    const index = new name_index_js_1.NameIndex(actors);
    const found = [];
    for (let i = 0; i < tokens.length; i++) {
        const match = index.at(tokens, i, text);
        const [first, last] = [tokens[i], tokens[i + (match?.length ?? 1) - 1]];
        if (!match || !first || !last)
            continue;
        const { actor, kind } = match;
        const other = kind === 'surname' && (0, first_names_js_1.hasOtherFirstName)(givenBefore(tokens, i, text, words), actor);
        const mixed = kind === 'people' && isOfTwoPeoples(tokens, i, text);
        const another = kind === 'surname' &&
            (isOfAnother(tokens[i - 1], text, first) || isBeforeGiven(actor, tokens[i + match.length], text, last));
        if (!other && !mixed && !another && !isPartOfAnotherName(actor, tokens[i + match.length], text, last)) {
            const place = (actor.type === 'state' || kind === 'capital') &&
                kind !== 'people' &&
                isPlaceHere(kind, tokens[i - 1], tokens[i - 2]);
            found.push({ start: first.start, end: last.end, actor, kind, place });
        }
        i += match.length - 1;
    }
    return found;
}
/** `Turkish Cypriot`, `Serbes bosniens`: a people of its own, and neither of the two states. */
function isOfTwoPeoples(tokens, at, text) {
    const own = (0, peoples_js_1.countryOfWord)(tokens[at]?.word ?? '');
    return [at - 1, at].some((i) => {
        const [first, second] = [tokens[i], tokens[i + 1]];
        if (!first || !second || text.slice(first.end, second.start) !== ' ')
            return false;
        const other = (0, peoples_js_1.countryOfWord)((i === at ? second : first).word);
        return (0, peoples_js_1.isPeople)((i === at ? second : first).word) && other !== own;
    });
}
/** `the younger Johnson`, `l’autre Maïga`: a namesake. */
function isOfAnother(before, text, first) {
    return (before !== undefined &&
        text.slice(before.end, first.start) === ' ' &&
        /^(?:younger|elder|other|another|autre|jeune|vieux)$/.test(before.word));
}
/** `Kim Eui-kyeom` is no other Kim: where surnames stand first, what stands behind one says whose it is. */
function isBeforeGiven(actor, next, text, last) {
    if (!(0, labels_of_js_1.isCalledFirst)(actor) || !next?.capital || text.slice(last.end, next.start) !== ' ')
        return false;
    if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.word))
        return false;
    return ![actor.name, ...Object.values(actor.names), ...actor.aliases].some((name) => (0, fold_js_1.fold)(name).includes(next.word));
}
/** `Washington Post` and `Tehran Times` are no governments. */
function isPartOfAnotherName(actor, next, text, last) {
    if (actor.type !== 'state' || !next?.capital || text.slice(last.end, next.start) !== ' ')
        return false;
    return /^(?:post|times|examiner|institute|university|international|air|airport|journal)$/.test(next.word);
}
/** Before « au » or « à »: something is given or said to somebody, and nothing happens there. */
const GIVES = /^(?:dit|demande|donne|laisse|accorde|impose|propose|offert|soumis|remis|adresse|ordonne|enjoint|reclame|permis|promis|livre|fourni|octroye|transmis|envoye|cede|rendu|restitue|repondu|signifie|intime|donner|laisser|accorder|imposer|permettre|demander)e?s?$/;
/** French "à" with an article gives something to somebody; without one it is where things happen. */
function isPlaceHere(kind, before, earlier) {
    if (!before)
        return false;
    if (/^(?:in|at|near|outside|inside|en|chez|depuis)$/.test(before.word))
        return true;
    if (before.word === 'au' || before.word === 'a')
        return !GIVES.test(earlier?.word ?? '');
    return kind === 'capital' && /^(?:to|from|de|vers|pour)$/.test(before.word) && earlier?.word !== 'according';
}
/** Capitalised words right before a surname that are neither titles nor the beginning of the sentence: a first name. */
function givenBefore(tokens, at, text, words) {
    const given = [];
    for (let i = at - 1; i >= 0 && given.length < 3; i--) {
        const [token, next] = [tokens[i], tokens[i + 1]];
        if (!token || !next || !/^(?:[ \u00a0]|-|\. ?)$/.test(text.slice(token.end, next.start)))
            break;
        if (!token.capital || words.titles.has(token.word) || words.openers.has(token.word) || (0, peoples_js_1.isPeople)(token.word))
            break;
        given.unshift(token.word);
    }
    return given;
}
//# sourceMappingURL=mentions.js.map
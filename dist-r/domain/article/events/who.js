"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.subjectsOf = subjectsOf;
exports.unresolved = unresolved;
exports.objectsOf = objectsOf;
exports.seated = seated;
exports.inRole = inRole;
exports.distinctRoles = distinctRoles;
const ordinal_js_1 = require("../speech/ordinal.js");
const pronouns_js_1 = require("../speech/pronouns.js");
const standing_js_1 = require("../speech/standing.js");
const spans_js_1 = require("../text/spans.js");
const merely_named_js_1 = require("./merely-named.js");
const taking_part_js_1 = require("./taking-part.js");
const LONGEST_SUBJECT = 220;
const LONGEST_OBJECT = 110;
/** A list goes on further. */
const LONGEST_LIST = 110;
/** Who stands as the subject of a verb: the names before it in its clause that no preposition but "of" and "with" governs. */
function subjectsOf(reading, verb, clause, sentence) {
    const start = Math.max(startOfClause(reading, verb, sentence, clause), verb.start - LONGEST_SUBJECT);
    const named = acting(reading, { start, end: verb.start }).filter((mention) => !isGoverned(reading, mention, start));
    const found = (0, merely_named_js_1.withoutBystanders)(reading, named, start, verb);
    if (found.length > 0)
        return ofFirstVerb(reading, found, start, verb.start);
    const meant = [...relativeHead(reading, clause, sentence), ...pronounBefore(reading, { start, end: verb.start })];
    if (meant.length > 0)
        return meant;
    const behind = behindOpening(reading, verb, start, sentence);
    return behind.length > 0 ? behind : headOfSentence(reading, verb, start, sentence);
}
/** `After meeting X, Y said`, `Réunis à Genève, les deux ministres`: whom the clause that opens a sentence is said of stands behind its comma. */
function behindOpening(reading, verb, start, sentence) {
    const { withoutSubject, joins } = reading.pack.syntax;
    const own = reading.outside.slice(sentence.start, verb.start);
    const opens = own === '' || (start === sentence.start && withoutSubject.test(own));
    const comma = opens
        ? reading.outside.slice(verb.end, Math.min(sentence.end, verb.end + LONGEST_SUBJECT)).indexOf(', ')
        : -1;
    if (comma < 0)
        return [];
    const from = verb.end + comma;
    const named = acting(reading, { start: from, end: Math.min(sentence.end, from + LONGEST_OBJECT) }).filter((mention) => !isGoverned(reading, mention, from));
    const [first] = named;
    if (!first || reading.outside.slice(from + 2, first.start).includes(','))
        return [];
    return named.filter(({ start: at }) => at === first.start || joins.test(reading.outside.slice(first.end, at)));
}
/** `A met B and told C`: behind "and" B is no subject; the subject is whoever stands before the first verb. */
function ofFirstVerb(reading, found, start, verb) {
    const head = originalA(reading, start, verb);
    const { secondVerb, finite } = reading.pack.syntax;
    if (!secondVerb.test(head.slice(-50)))
        return found;
    const first = found.filter(({ start: from }) => !finite.test(head.slice(0, from - start)));
    return first.length > 0 ? first : found;
}
/** `A wants a law, and has promised …`: a second verb without a subject of its own has that of the first. */
function headOfSentence(reading, verb, start, sentence) {
    const own = reading.outside.slice(start, verb.start);
    const { onlySecondVerb, joins, withoutSubject } = reading.pack.syntax;
    if (start === sentence.start || !(onlySecondVerb.test(own) || withoutSubject.test(own)))
        return [];
    const named = acting(reading, { start: sentence.start, end: start }).filter((mention) => (0, standing_js_1.standingOf)(reading.outside, mention.start) === 'subject' && !isGoverned(reading, mention, sentence.start));
    const [first] = named;
    if (!first)
        return [];
    const joined = named.filter(({ start: from }) => from === first.start || joins.test(reading.outside.slice(first.end, from)));
    return joined;
}
/** Who acts in a clause and is described only, or named and not known: `his Kenyan counterpart`, `the chairwoman`. */
function unresolved(reading, { clause }) {
    return (0, spans_js_1.within)(reading.subjects, clause).filter(({ kind, actor }) => actor === null && /^(?:office|stranger|unnamed|pronoun)$/.test(kind));
}
/** Whom "he" means that stands as the subject: the person named last before it, as a subject. */
function pronounBefore(reading, span) {
    const pronoun = (0, spans_js_1.within)(reading.subjects, span).findLast(({ kind }) => kind === 'pronoun');
    if (!pronoun)
        return [];
    if ((0, ordinal_js_1.isOrdinal)(reading.outside, pronoun)) {
        const actor = (0, pronouns_js_1.oneOfTwo)(reading, pronoun);
        return actor ? [{ actor, kind: 'office', place: false, start: pronoun.start, end: pronoun.end }] : [];
    }
    const person = (0, spans_js_1.lastBefore)(reading.subjects, pronoun.start, 400, ({ kind, actor, start }) => (kind === 'person' || kind === 'office') && actor !== null && (0, standing_js_1.standingOf)(reading.outside, start) !== 'object');
    return person?.actor
        ? [{ actor: person.actor, kind: 'office', place: false, start: pronoun.start, end: pronoun.end }]
        : [];
}
/** Whom it is done with or to: names right behind it, joined to it by nothing, "with", "to" or "and". */
function objectsOf(reading, verb, clause, sentence) {
    const end = Math.min(Math.max(clause.end, verb.end), sentence.end, verb.end + LONGEST_OBJECT + LONGEST_LIST);
    const { aside, finite, joins, toObject, toApposed, parts, toCompany } = reading.pack.syntax;
    const found = [];
    let from = verb.end;
    for (const mention of acting(reading, { start: verb.end, end })) {
        if ((0, merely_named_js_1.isBeyond)(reading, verb, mention))
            break;
        const between = reading.outside.slice(from, beginning(reading, mention, from)).replace(aside, ' ');
        if (found.length > 0 && finite.test(originalA(reading, from, mention.start)))
            break;
        const apposed = found.length === 0 && mention.actor.type === 'person' && toApposed.test(between);
        if (!apposed && (found.length > 0 ? !joins.test(between) : !toObject.test(between))) {
            if (mention.start > verb.end + LONGEST_OBJECT || parts.test(between) || !toCompany.test(between))
                continue;
        }
        found.push(mention);
        from = mention.end;
    }
    return found;
}
/** `his Thai counterpart, Don Pramudwinai`: a name begins with the office that it stands behind. */
function beginning(reading, mention, from) {
    const office = (0, spans_js_1.lastBefore)(reading.offices, mention.start, LONGEST_APPOSITION, ({ person, start, end }) => person === mention.actor &&
        start >= from &&
        end <= mention.start &&
        /^,? ?[a-z' -]{0,40},? ?$/.test(reading.outside.slice(end, mention.start)));
    return office?.start ?? mention.start;
}
const LONGEST_APPOSITION = 70;
/** `Thai` beside an office that somebody holds: whose it is, and nobody of their own. */
function describes(reading, { kind, start, end, actor }) {
    if (kind !== 'people' && !reading.outside.startsWith("'s ", end))
        return false;
    return (0, spans_js_1.within)(reading.offices, { start: start - LONGEST_APPOSITION, end: end + LONGEST_APPOSITION }).some((office) => office.person !== null &&
        office.side === actor &&
        (office.start >= end
            ? office.start - end <= 2
            : start - office.end <= 12 && !/[,.;]/.test(reading.outside.slice(office.end, start))));
}
/** Actors named in a part of the text, outside quotations: no places and no media. */
function acting(reading, span) {
    const named = (0, spans_js_1.within)(reading.mentions, span);
    const offices = (0, spans_js_1.within)(reading.offices, span).flatMap(({ person, start, end }) => person && !named.some(({ actor }) => actor === person)
        ? [{ actor: person, kind: 'office', place: false, start, end }]
        : []);
    return [...named, ...offices]
        .sort((a, b) => a.start - b.start)
        .filter((mention) => !mention.place &&
        !describes(reading, mention) &&
        !(0, merely_named_js_1.isAttribute)(reading, mention) &&
        mention.actor.type !== 'media' &&
        reading.outside.charAt(mention.start) === reading.folded.charAt(mention.start) &&
        !reading.places.some((place) => place.start <= mention.start && mention.end <= place.end))
        .flatMap((mention) => inStead(reading, mention));
}
/** Whoever acts for a person acts for his side; who is near him for nobody. */
function inStead(reading, mention) {
    const stands = mention.actor.type === 'person' ? (0, merely_named_js_1.standsFor)(reading, mention) : null;
    if (stands === null)
        return [mention];
    const own = stands === 'side' ? (0, taking_part_js_1.side)(reading, mention.actor) : null;
    return own ? [{ ...mention, actor: own }] : [];
}
/** The nearest place before a verb at which something else begins: a semicolon, "but", "that", a clause between commas. */
function startOfClause(reading, verb, sentence, clause) {
    const head = reading.outside.slice(sentence.start, verb.start);
    const opener = clause.start - sentence.start;
    const { clauses, company, finite } = reading.pack.syntax;
    const and = [...head.matchAll(clauses)].findLast(({ 0: words, index }) => !(company.test(words) && joinsSubjects(head.slice(Math.max(0, opener), index), finite)));
    return sentence.start + Math.max(opener, and ? and.index + 2 : 0);
}
/** `South Sudan’s president, X, and his foe, Y, have signed`: nothing before the "and" is a verb. */
function joinsSubjects(head, finite) {
    return head.length < 120 && !finite.test(head);
}
/** In `, who met …`, whoever that is said of. */
function relativeHead(reading, clause, sentence) {
    const { relative, andLast } = reading.pack.syntax;
    if (!relative.test(reading.outside.slice(clause.start, clause.start + 6)))
        return [];
    const before = acting(reading, { start: Math.max(sentence.start, clause.start - 90), end: clause.start });
    // `X, Indonesia’s chief diplomat, who`: X, with all that stands between the commas.
    const own = (0, spans_js_1.lastBefore)(reading.subjects, clause.start, LONGEST_SUBJECT, ({ start, end, actor }) => start >= sentence.start && actor !== null && Math.abs(clause.start - end) <= 2);
    const last = before.find(({ actor }) => own?.kind === 'person' && actor === own.actor) ?? before.at(-1);
    // `A and B, who had met`: both.
    return before.filter((mention) => mention === last || andLast.test(reading.outside.slice(mention.end, last?.start)));
}
/** Whether a preposition other than those of company stands before a name in its phrase. */
function isGoverned(reading, mention, from) {
    const head = originalA(reading, Math.max(from, mention.start - 60), mention.start);
    const dated = (0, spans_js_1.within)(reading.dates, { start: Math.max(from, mention.start - 60), end: mention.start }).at(-1);
    const behind = dated ? head.slice(dated.end - Math.max(from, mention.start - 60)) : head;
    const { company, governs, of, sent } = reading.pack.syntax;
    const phrase = behind.split(new RegExp(`[,;:()]|${company.source}`)).at(-1) ?? '';
    const match = governs.exec(phrase);
    // `the leader of the army in Kabul`: of-phrases belong to what they follow.
    return match !== null && !of.test(phrase.slice(match.index + 3)) && !sent.test(phrase);
}
/** French "à" is a preposition, "a" a verb; folded they are one. */
function originalA({ text, folded, language }, from, to) {
    if (language === 'en')
        return folded.slice(from, to).replaceAll(/\ba\b/g, 'the');
    let head = '';
    for (let i = from; i < to; i++) {
        const unit = folded.charAt(i);
        const verb = unit === 'a' && text.charAt(i) === 'a' && !/[a-z]/.test(folded.charAt(i - 1) + folded.charAt(i + 1));
        head += verb ? ';' : unit;
    }
    return head;
}
/** Persons sit at the table, their sides are parties; a side alone is a party. */
function seated(reading, mentions) {
    return mentions.flatMap((mention) => {
        const { actor, start, end } = mention;
        const at = { start, end };
        if (actor.type !== 'person')
            return [{ actor, role: 'party', at }];
        const own = (0, merely_named_js_1.isFormer)(reading, mention) ? null : (0, taking_part_js_1.side)(reading, actor);
        return [
            { actor, role: 'participant', at },
            ...(own && own !== actor ? [{ actor: own, role: 'party', at }] : []),
        ];
    });
}
/** Each in one role, as the mentions stand. */
function inRole(mentions, role) {
    return mentions.map(({ actor, start, end }) => ({ actor, role, at: { start, end } }));
}
/** One role each: the first that is told, but who mediates or hosts is no party. */
function distinctRoles(list) {
    const roles = new Map();
    for (const each of list) {
        const known = roles.get(each.actor);
        if (!known || each.role === 'mediator' || (known.role === 'party' && each.role === 'signatory'))
            roles.set(each.actor, each);
    }
    return [...roles.values()];
}
//# sourceMappingURL=who.js.map
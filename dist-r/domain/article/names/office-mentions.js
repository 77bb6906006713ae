"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.officeMentionsIn = officeMentionsIn;
const fold_js_1 = require("../text/fold.js");
const spans_js_1 = require("../text/spans.js");
const article_actor_js_1 = require("./article-actor.js");
const offices_js_1 = require("./offices.js");
const peoples_js_1 = require("./peoples.js");
/**
 * Whom "the Omani foreign minister" and "le chef de la diplomatie iranienne" mean. A name beside the office is that of who
 * holds it; else it is whoever the text names and is known to hold such an office, if that is one person only; and only
 * where it names nobody of that kind, who is known to hold it on the day.
 */
function officeMentionsIn(folded, mentions, actors, day) {
    const found = (0, offices_js_1.officesIn)(folded).map((office) => {
        const near = (0, spans_js_1.within)(mentions, (0, spans_js_1.around)(office, NEAR)).slice(0, FEW);
        const named = near.find(({ actor, ...span }) => actor.type === 'person' && isBeside(folded, office, span));
        const inside = mentions.find((mention) => mention.start < office.end && office.start < mention.end && mention.actor.type === 'state');
        const side = inside?.actor ?? sideNear(folded, office, near);
        return { ...office, side, country: side ? null : countryNear(folded, office), named: named?.actor ?? null };
    });
    const bearers = new Bearers(folded, mentions, actors, day);
    for (const { office, side, named, start, end } of found) {
        if (side === null && hasComplement(folded, { start, end }))
            continue;
        if (named && office !== 'counterpart' && !FORMER.test(folded.slice(Math.max(0, start - 25), start)))
            bearers.learn(named, office, side, folded.slice(start, end));
    }
    return found.map(({ named, office, side, country, ...span }) => ({
        ...span,
        office,
        side: side ?? (named && (0, article_actor_js_1.sideOf)(named, actors, day)),
        person: named ??
            (isOpen(folded, span, side) ? null : bearers.of(office, { side, country, at: span.start, end: span.end })),
    }));
}
/** `a spokesman`: anybody; `the president of the court`: nobody whom a tenure would tell. */
function isOpen(folded, span, side) {
    return ((side === null && hasComplement(folded, span)) ||
        /(?:^|[^a-z])(?:an?|another|une?) (?:(?!(?:le|la|les|the|son|sa|his|her|its) )[a-z.-]+ ){0,3}$/.test(folded.slice(Math.max(0, span.start - 45), span.start)));
}
/** Who held it once does not hold it now. */
const FORMER = /\b(?:former|ex|then|ancien(?:ne)?|late)[ -](?:[a-z.]+ ){0,2}$/;
const NEAR = 45;
const FEW = 6;
const SAME_SENTENCE = 250;
const NOT_FAR = 500;
/** Before a name: it is not what the sentence is about. */
const GOVERNED = /\b(?:with|to|by|from|of|between|avec|a|de|du|d'|par|entre|his|her|their|son|sa)(?: [a-z.'-]+,?){0,3} $/;
/** Who of those named in the text holds which office. */
class Bearers {
    constructor(folded, mentions, actors, day) {
        this.folded = folded;
        this.mentions = mentions;
        this.actors = actors;
        this.day = day;
        this.learned = new Map();
        this.called = new Map();
        this.known = new Map();
        this.persons = [...new Set(mentions.map(({ actor }) => actor).filter(({ type }) => type === 'person'))];
    }
    learn(person, office, side, words) {
        this.called.set(person, [...(this.called.get(person) ?? []), words]);
        const bearers = this.learned.get(office) ?? new Map();
        this.learned.set(office, bearers.set(person, side ?? bearers.get(person) ?? null));
    }
    of(office, { side, country, at, end }) {
        if (office === 'counterpart')
            return this.counterpart({ side, country, at, end });
        if (side === null && country === null) {
            const words = this.folded.slice(at, end);
            const several = this.persons.filter((person) => this.bears(person, office, null) && (0, offices_js_1.isCalledSo)(words, this.heldBy(person)));
            if (several.length !== 1)
                return several.length > 1 ? this.salient(several, at) : null;
            // `The foreign minister reads`: whoever was named just before may be minister, too, though nobody said so.
            const [only] = several;
            const last = (0, spans_js_1.lastBefore)(this.mentions, at, NOT_FAR, ({ actor }) => actor.type === 'person');
            if (last && last.actor !== only && !this.isOtherwiseHeld(last.actor))
                return null;
        }
        // Of a country that is no actor, whoever holds it may be somebody who is not among them.
        return side === null && country !== null ? null : this.only(office, side, country);
    }
    /** Whether it is known of a person what office he holds, so that it is not this one. */
    isOtherwiseHeld(person) {
        return (person.tenures ?? []).some((tenure) => (0, article_actor_js_1.holds)(tenure, this.day));
    }
    /** `his Thai counterpart`: who holds for that side the office of the person named last. */
    counterpart({ side, country, at }) {
        const before = (0, spans_js_1.lastBefore)(this.mentions, at, SAME_SENTENCE, ({ actor }) => actor.type === 'person');
        if (!before || (side === null && country === null))
            return null;
        const offices = [
            ...new Set([
                ...(before.actor.tenures ?? [])
                    .filter((tenure) => (0, article_actor_js_1.holds)(tenure, this.day))
                    .map((each) => (0, offices_js_1.officeOf)((0, fold_js_1.fold)(each.office))),
                ...[...this.learned].filter(([, bearers]) => bearers.has(before.actor)).map(([office]) => office),
            ]),
        ].filter((office) => office !== null && office !== 'counterpart');
        const found = offices.map((office) => this.only(office, side, country)).find((person) => person !== null);
        return found && found !== before.actor ? found : null;
    }
    /** Of several who hold such an office, the one whom the last sentence before that names any of them is about. */
    salient(several, at) {
        const last = (0, spans_js_1.lastBefore)(this.mentions, at, NOT_FAR, ({ actor }) => several.includes(actor));
        if (!last)
            return null;
        const start = Math.max(this.folded.lastIndexOf('. ', last.start), this.folded.lastIndexOf('\n', last.start)) + 1;
        const here = (0, spans_js_1.within)(this.mentions, { start, end: last.end }).filter(({ actor }) => several.includes(actor));
        const [first, ...others] = here;
        const isWithFirst = ({ start: from }) => GOVERNED.test(this.folded.slice(Math.max(start, from - 40), from));
        return first && !isWithFirst(first) && others.every((each) => each.actor === first.actor || isWithFirst(each))
            ? first.actor
            : null;
    }
    only(office, side, country) {
        const key = `${office} ${side?.id ?? ''} ${country ?? ''}`;
        const before = this.known.get(key);
        if (before !== undefined)
            return before;
        const inText = this.persons.filter((person) => this.bears(person, office, side) &&
            (country === null || (person.country === country && this.isOfState(person, office))));
        const person = inText.length === 0
            ? (this.holder(office, side) ?? (office === 'leader' && side ? this.head(side) : null))
            : inText.length === 1
                ? (inText[0] ?? null)
                : null;
        this.known.set(key, person);
        return person;
    }
    /** `the Tajik leader`: the one head of state or government that the text names of a state. */
    head(side) {
        const heads = this.persons.filter((person) => HEADS.some((office) => this.bears(person, office, side)));
        return heads.length === 1 ? (heads[0] ?? null) : null;
    }
    bears(person, office, side) {
        const learned = this.learned.get(office);
        if (learned?.has(person)) {
            const own = learned.get(person) ?? (0, article_actor_js_1.sideOf)(person, this.actors, this.day);
            if (side === null || own === side || (own === null && person.country !== null && person.country === side.country))
                return true;
        }
        return this.tenures(person, office).some(({ bodyId }) => side === null || bodyId === side.id);
    }
    /** The office is one of a state, or nobody knows of what: the head of a Commission is no president of her country. */
    isOfState(person, office) {
        return (this.learned.get(office)?.has(person) === true ||
            this.tenures(person, office).some(({ bodyId }) => {
                const body = this.actors.find(({ id }) => id === bodyId);
                return body === undefined || body.type === 'state';
            }));
    }
    /** Who holds it on the day, if that is one person only. Spokespeople and envoys are many. */
    holder(office, side) {
        if (!side || MANY.has(office))
            return null;
        const holders = this.actors.filter((actor) => this.tenures(actor, office).some(({ bodyId }) => bodyId === side.id));
        return holders.length === 1 ? (holders[0] ?? null) : null;
    }
    /** The offices of somebody, as they are known and as the text names them beside the name. */
    heldBy(person) {
        const held = (person.tenures ?? []).filter((tenure) => (0, article_actor_js_1.holds)(tenure, this.day)).map(({ office }) => (0, fold_js_1.fold)(office));
        return [...held, ...(this.called.get(person) ?? [])];
    }
    tenures({ tenures = [] }, office) {
        return tenures.filter((tenure) => (0, article_actor_js_1.holds)(tenure, this.day) && (0, offices_js_1.officeOf)((0, fold_js_1.fold)(tenure.office)) === office);
    }
}
const HEADS = ['president', 'prime_minister', 'supreme_leader'];
const MANY = new Set([
    'spokesperson',
    'envoy',
    'adviser',
    'ambassador',
    'commander',
    'deputy_minister',
]);
/** The state, body or people named next to the office, with nothing but words of the phrase between. */
function sideNear(folded, office, around) {
    const states = around
        .filter(({ actor, place }) => actor.type !== 'person' && actor.type !== 'media' && !place)
        .filter((mention) => isOneNoun(between(folded, office, mention)))
        .sort((a, b) => (0, spans_js_1.gap)(a, office) - (0, spans_js_1.gap)(b, office));
    return states[0]?.actor ?? null;
}
/** `of the European Council`: of something that is no actor, so that nobody known holds it. */
function hasComplement(folded, { end }) {
    return /^ (?:du |de la |de l'|des |d'|of |for )(?!(?:gouvernement|l'etat|la diplomatie|the government|state)\b)/.test(folded.slice(end, end + 30));
}
/** The country of a people named beside an office, of which no state is an actor: `le président ukrainien`. */
function countryNear(folded, { start, end }) {
    const words = folded.slice(start, end);
    if (words === 'rais')
        return 'EG';
    if (/maison[ -]blanche/.test(words))
        return 'US';
    const before = folded
        .slice(Math.max(0, start - 30), start)
        .match(/[a-z.-]+(?='s |s' | |-)/g)
        ?.slice(-2) ?? [];
    const after = /^(?: [a-z]+){0,3}/
        .exec(folded.slice(end, end + 40))?.[0]
        .trim()
        .split(' ')
        .slice(0, 3) ?? [];
    const direct = [...before.reverse(), ...after].map(peoples_js_1.countryOfWord).filter((code) => code !== null);
    const beside = [before.map(peoples_js_1.countryOfWord), after.slice(0, 2).map(peoples_js_1.countryOfWord)];
    // `the Turkish Cypriot leader`: of neither country.
    if (beside.some(([one, other]) => one && other && one !== other))
        return OF_NONE;
    return direct[0] ?? null;
}
/** No country: nobody holds an office of it. */
const OF_NONE = '--';
/** `iranien des affaires`, `of`, `de l'`, `'s`: no punctuation, verb or other noun fits into so little. */
function isOneNoun(text) {
    return /^(?:'s)?\s*(?:(?:de|du|des|d'|l'|le|la|les|of|the|for|s|en chef)\s*|'\s*)*(?:[a-z-]{1,14}\s)?$/.test(text.slice(0, NEAR));
}
/** A name right after the office, or right before it with a comma. */
function isBeside(folded, office, name) {
    const words = between(folded, office, name).trim();
    if (name.start >= office.end)
        return (/^(?:(?:[a-z]{1,14} ?){0,2}(?:(?:du|de la|de l'|des|of the|of|for) ?[a-z' -]{2,30})?|en chef)?,?(?: (?:m\.|mme|mr\.?|dr\.?|le))?$/.test(words) && !PARTS_OFFICE.test(words));
    return ((/^,(?: (?:le|la|l'|the|a|an|un|une|its|son|sa|[a-z]{1,14}(?:'s)?)){0,3}\s*$/.test(words) &&
        !/\b(?:que|qui|dont|who|whom|and|et|but|mais|with|a|ont)\b/.test(words)) ||
        words === '');
}
/** Between an office and the name behind it: the name is another's. */
const PARTS_OFFICE = /\b(?:and|et|a|ont|said|says|told|tells|met|meets|saw|sees|with|avec|que|that|received|receives|called|telephoned|phoned|wrote|urged|thanked|accused|welcomed|joined|visited|invited|replaced|succeeded|rencontre|recoit|retrouve|voit|appelle|remercie|accuse|accueille|remplace|succede|rejoint|invite)\b/;
function between(folded, a, b) {
    return a.end <= b.start ? folded.slice(a.end, b.start) : folded.slice(b.end, a.start);
}
//# sourceMappingURL=office-mentions.js.map
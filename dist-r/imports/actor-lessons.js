"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.whole = whole;
exports.lessonsFor = lessonsFor;
const actor_dated_names_js_1 = require("../actors/actor-dated-names.js");
const actor_labels_js_1 = require("../actors/actor-labels.js");
const actor_tenures_js_1 = require("../actors/actor-tenures.js");
const dated_names_js_1 = require("../domain/dated-names.js");
const merge_names_js_1 = require("../domain/merge-names.js");
const left_out_js_1 = require("./left-out.js");
function whole({ country = null, wikidata = null, tenures, ...actor }) {
    return {
        ...actor,
        country,
        wikidata,
        tenures: tenures.map(({ offices = {}, from = null, to = null, ...tenure }) => ({ ...tenure, offices, from, to })),
    };
}
/**
 * The names, aliases and offices that a file tells of somebody who is here and has not got them; what it says otherwise is left out.
 * Offices are of other times than those that are known: somebody was a deputy in one negotiation, and is a minister in the next.
 */
async function lessonsFor(manager, own, given) {
    const parts = [
        await labelsFor(manager, own, given),
        await datedNamesFor(manager, own, given),
        await officesFor(manager, own, given),
    ];
    const isSaid = ({ given: said }) => said !== null;
    const others = (0, left_out_js_1.leftOutOf)(own.slug, ['name', 'type', 'country', 'wikidata'], given, own).filter(isSaid);
    return {
        changes: Object.assign({}, ...parts.map(({ changes }) => changes)),
        learnt: parts.flatMap(({ learnt }) => learnt),
        leftOut: [...parts.flatMap(({ leftOut }) => leftOut), ...others],
    };
}
async function labelsFor(manager, own, given) {
    const before = await (0, actor_labels_js_1.readLabels)(manager, own);
    const { names, aliases } = (0, merge_names_js_1.mergeNames)(before, given);
    const fresh = Object.entries(names).filter(([language]) => before.names[language] === undefined);
    const learnt = fresh.map(([language, after]) => ({ field: `names/${language}`, before: null, after }));
    const isLonger = aliases.length > before.aliases.length;
    if (learnt.length === 0 && !isLonger)
        return NOTHING;
    return {
        changes: { names: { ...names }, aliases: [...aliases] },
        learnt: [
            ...learnt,
            ...(isLonger ? [{ field: 'aliases', before: joined(before.aliases), after: aliases.join(' | ') }] : []),
        ],
        leftOut: [],
    };
}
/** Names of days on which it has none. */
async function datedNamesFor(manager, own, given) {
    const theirs = (given.datedNames ?? []).map((one) => (0, actor_dated_names_js_1.spanned)((0, actor_dated_names_js_1.datedNaming)(one)));
    if (theirs.length === 0)
        return NOTHING;
    const before = await (0, actor_dated_names_js_1.readDatedNames)(manager, own.id);
    const { names, left } = (0, dated_names_js_1.mergeDatedNames)(before, theirs);
    const isLeft = left.some((name) => !before.some((one) => one.name === name));
    const texts = (all) => all.map(({ name, from, to }) => withDays(name, from, to));
    const isTaken = names.length > before.length;
    return {
        changes: isTaken ? { datedNames: names } : {},
        learnt: isTaken ? [{ field: 'datedNames', before: joined(texts(before)), after: texts(names).join(' | ') }] : [],
        leftOut: isLeft ? [listLeftOut(own, 'datedNames')] : [],
    };
}
/** Offices that are known learn what they are called in further languages. */
async function officesFor(manager, own, { tenures }) {
    if (tenures.length === 0)
        return NOTHING;
    if (own.type !== 'person')
        return { ...NOTHING, leftOut: [listLeftOut(own, 'tenures')] };
    const { before, all, learnt, left } = await (0, actor_tenures_js_1.officesBeside)(manager, own.id, tenures);
    const texts = (offices) => offices.map(({ office, offices: names, from, to }) => withDays([office, ...Object.values(names)].join(' / '), from, to));
    return {
        changes: learnt ? { tenures: all } : {},
        learnt: learnt ? [{ field: 'tenures', before: joined(texts(before)), after: texts(all).join(' | ') }] : [],
        leftOut: left ? [listLeftOut(own, 'tenures')] : [],
    };
}
const NOTHING = { changes: {}, learnt: [], leftOut: [] };
function listLeftOut({ slug }, field) {
    return { slug, field, here: null, given: null };
}
function joined(texts) {
    return texts.length === 0 ? null : texts.join(' | ');
}
function withDays(name, from, to) {
    return from === null && to === null ? name : `${name} (${from ?? ''}–${to ?? ''})`;
}
//# sourceMappingURL=actor-lessons.js.map
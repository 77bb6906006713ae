"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsIn = findingsIn;
const gathered_js_1 = require("./gathered.js");
const match_js_1 = require("./match.js");
const statements_js_1 = require("./statements.js");
const taking_part_js_1 = require("./taking-part.js");
const threats_js_1 = require("./threats.js");
/** The last room: what the article seems to tell of, in the order of the text, linked among one another. */
function findingsIn(heard) {
    const reading = aboutWhom(heard);
    const found = (0, gathered_js_1.gathered)(reading, (0, match_js_1.occurrencesIn)(reading));
    const { findings: threats, utterances } = (0, threats_js_1.threatsIn)(reading);
    const told = found.filter(({ kind, passage }) => kind !== 'commitment' || !threats.some((threat) => threat.passage.start === passage.start));
    const telling = new Set([...told, ...threats].map(({ passage }) => passage.start));
    const statements = (0, statements_js_1.statementsIn)(reading, utterances, telling);
    const findings = [...told.filter((finding) => !isSaidAlready(finding, statements)), ...threats, ...statements]
        .sort((a, b) => a.passage.start - b.passage.start)
        .slice(0, MOST);
    const keys = new Map(findings.map((finding, i) => [finding, `p${i + 1}`]));
    const key = (finding) => (finding ? (keys.get(finding) ?? null) : null);
    return findings.map(({ participations, details, speaker, ...finding }, i) => {
        const self = findings[i];
        return {
            ...finding,
            key: `p${i + 1}`,
            knownOn: reading.publishedOn,
            participations: distinct(participations),
            details: details.map(({ actor, ...detail }) => ({ ...detail, actorId: actor?.id ?? null })),
            links: self ? linksOf(self, speaker, { told, statements }, key) : [],
        };
    });
}
function aboutWhom(heard) {
    const mediating = heard.sentences.flatMap((sentence) => (0, taking_part_js_1.mediatorsIn)(heard, sentence));
    const mediators = (0, taking_part_js_1.unique)([...mediating, ...mediating.map((actor) => (0, taking_part_js_1.side)(heard, actor))]);
    return { ...heard, mediators, prominent: (0, taking_part_js_1.prominentIn)(heard) };
}
/** What somebody refuses, or promises in words that are quoted, is a statement of theirs already. */
function isSaidAlready({ kind, passage, participations }, statements) {
    if (kind === 'commitment')
        return statements.some(({ citations, speaker, passage: said }) => said.start === passage.start &&
            citations.some(({ quote }) => quote !== null) &&
            participations.some(({ actor }) => actor.id === speaker));
    if (kind !== 'statement')
        return false;
    return statements.some((statement) => statement.passage.start === passage.start ||
        participations.some(({ actor }) => statement.participations.some((each) => each.role === 'speaker' && each.actor === actor)));
}
const MOST = 40;
/** Statements are about the first thing held or agreed and announce what their speaker announces; threats are part of a statement. */
function linksOf(self, speaker, { told, statements }, key) {
    const link = (type, finding) => {
        const to = finding === self ? null : key(finding);
        return to === null ? [] : [{ type, to }];
    };
    const held = told.find(({ kind, status }) => (kind === 'talks' || kind === 'meeting') && (status === 'held' || status === 'under_way'));
    const agreed = told.find(({ kind }) => kind === 'agreement');
    const ahead = told.filter(({ kind, status }) => (kind === 'talks' || kind === 'meeting') && status === 'announced');
    if (self.kind === 'statement') {
        const announced = ahead.find((step) => step.speaker !== null && step.speaker === speaker);
        return [...link('about', agreed ?? held), ...(announced ? link('announces', announced) : [])];
    }
    if (self.kind === 'threat')
        return link('part_of', statements.find((statement) => statement.speaker === speaker));
    return ahead.includes(self) ? link('follows_up', held) : [];
}
/** One role each; whoever is a party and a mediator, too, mediates. */
function distinct(participations) {
    const roles = new Map();
    for (const { actor, role } of participations) {
        if (!roles.has(actor.id) || role === 'mediator')
            roles.set(actor.id, { actorId: actor.id, role });
    }
    return [...roles.values()];
}
//# sourceMappingURL=findings.js.map
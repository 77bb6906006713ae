"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.vocabulary = vocabulary;
const labels_js_1 = require("../domain/labels/labels.js");
const spoken_languages_js_1 = require("../domain/spoken-languages.js");
require("../domain/tongues/every.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const table_js_1 = require("../domain/lifecycle/table.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** The domain's lists in the shape of the API. */
function vocabulary() {
    return {
        kinds: vocabulary_js_1.KINDS.map(kind),
        statuses: terms('status', status_js_1.STATUSES),
        roles: terms('role', vocabulary_js_1.ROLES),
        acts: terms('act', vocabulary_js_1.ACTS),
        formats: terms('format', vocabulary_js_1.FORMATS),
        placePrecisions: terms('placePrecision', vocabulary_js_1.PLACE_PRECISIONS),
        linkTypes: terms('linkType', vocabulary_js_1.LINK_TYPES),
        actorTypes: terms('actorType', vocabulary_js_1.ACTOR_TYPES),
        claimFields: terms('claimField', vocabulary_js_1.CLAIM_FIELDS),
        moves: terms('move', vocabulary_js_1.MOVES),
        stances: terms('stance', vocabulary_js_1.STANCES),
        bases: terms('basis', vocabulary_js_1.BASES),
        reviews: terms('review', vocabulary_js_1.REVIEWS),
        sourceKinds: terms('sourceKind', vocabulary_js_1.SOURCE_KINDS),
        titleSources: terms('titleSource', vocabulary_js_1.TITLE_SOURCES),
        seen: terms('seen', vocabulary_js_1.SEEN),
        reliabilities: terms('reliability', vocabulary_js_1.RELIABILITIES),
        credibilities: terms('credibility', vocabulary_js_1.CREDIBILITIES),
    };
}
function kind(code) {
    const { open, closing, transitions } = (0, table_js_1.lifecycleOf)(code);
    return {
        ...term('kind', code),
        open: [...open],
        closing: [...closing],
        transitions: Object.fromEntries((0, table_js_1.statusesOf)(code).map((status) => [status, [...(transitions[status] ?? [])]])),
        defaultIntensity: vocabulary_js_1.DEFAULT_INTENSITY[code],
        tension: vocabulary_js_1.WORD_KINDS.some((word) => word === code) ? 'words' : 'deeds',
    };
}
function terms(group, codes) {
    return codes.map((code) => term(group, code));
}
function term(group, code) {
    const labels = spoken_languages_js_1.LANGUAGES.map((language) => [language, (0, labels_js_1.label)(group, code, language)]);
    return { code: String(code), labels: Object.fromEntries(labels) };
}
//# sourceMappingURL=vocabulary.js.map
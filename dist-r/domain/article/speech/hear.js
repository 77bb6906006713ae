"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hear = hear;
const speech_day_js_1 = require("./speech-day.js");
const utterances_js_1 = require("./utterances.js");
/** The fourth room: who speaks. */
function hear(dated) {
    const utterances = (0, utterances_js_1.utterancesIn)(dated);
    return { ...dated, utterances, said: bySentence(utterances), days: (0, speech_day_js_1.daysOfSpeech)({ ...dated, utterances }) };
}
function bySentence(utterances) {
    const said = new Map();
    for (const utterance of utterances) {
        const { index } = utterance.sentence;
        said.set(index, [...(said.get(index) ?? []), utterance]);
    }
    return said;
}
//# sourceMappingURL=hear.js.map
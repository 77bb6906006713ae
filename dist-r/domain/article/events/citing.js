"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.citationsOf = citationsOf;
exports.accountOf = accountOf;
/** The quotations of some utterances, longest first, four at most; without any, one citation of the whole sentence. */
function citationsOf(reading, utterances) {
    const quoted = utterances.flatMap(({ quotations, speaker }) => quotations.map((quotation) => ({ ...quotation.inner, speaker })));
    const [first] = utterances;
    if (quoted.length === 0 && first)
        return [citation(reading, null, first.sentence, first.speaker)];
    const chosen = [...quoted].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST);
    return chosen.map(({ start, end, speaker }) => citation(reading, reading.text.slice(start, end), { start, end }, speaker));
}
const MOST = 4;
function citation(reading, quote, { start, end }, speaker) {
    return {
        quote,
        passage: { start, end },
        language: reading.language,
        speakerId: speaker.actor && speaker.kind !== 'media' ? speaker.actor.id : null,
        attribution: attributionOf(speaker),
        speakerReason: speaker.reason,
    };
}
/** `people familiar with the talks, via The Wall Street Journal`. */
function attributionOf({ words, via }) {
    return via ? `${words}, via ${via.name}` : words;
}
/** The article’s own account of something: its sentence, in nobody’s mouth. */
function accountOf(reading, { sentence: { start, end } }) {
    return {
        quote: null,
        passage: { start, end },
        language: reading.language,
        speakerId: null,
        attribution: null,
        speakerReason: null,
    };
}
//# sourceMappingURL=citing.js.map
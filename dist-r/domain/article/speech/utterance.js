"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOBODY = exports.SPEAKER_REASONS = void 0;
exports.isHuman = isHuman;
exports.speakerOf = speakerOf;
exports.speakerKey = speakerKey;
exports.wordsOf = wordsOf;
/** Why somebody is held for the speaker. */
exports.SPEAKER_REASONS = ['verb', 'according', 'label', 'pronoun', 'same_speaker', 'only_name'];
/** Somebody says it, and nobody can tell who. */
exports.NOBODY = { actor: null, side: null, kind: 'stranger', reason: 'verb' };
function isHuman({ kind }) {
    return kind === 'person' || kind === 'office' || kind === 'stranger' || kind === 'unnamed';
}
function speakerOf(article, subject, reason) {
    const { actor, side, kind } = subject;
    return { actor, side, kind, words: wordsOf(article, subject.name), via: null, reason };
}
/** The same for the same speaker: an id, or the words of the article. */
function speakerKey({ actor, words }) {
    return actor?.id ?? words;
}
function wordsOf({ text }, { start, end }) {
    return text.slice(start, end);
}
//# sourceMappingURL=utterance.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENGLISH_VOTES = void 0;
const vote_words_js_1 = require("../vote-words.js");
const numbers = {
    ...{
        none: 0,
        nil: 0,
        zero: 0,
        no: 0,
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
    },
    ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
    ...{ eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
    ...{ eighty: 80, ninety: 90, hundred: 100, thousand: 1000 },
};
const N = (0, vote_words_js_1.numberOf)(numbers);
const VOTES = '(?: (?:votes?|ballots|members|mps|lawmakers|deputies|senators|legislators|countries|states|delegations))?';
const IN_FAVOUR = '(?:in favou?r|for|yes|ayes?)';
exports.ENGLISH_VOTES = {
    counts: [
        // `by 12 votes to 3`, `voted 97 to 15`, `a 12-3 vote`, `passed 52-48`.
        new RegExp(`\\b(?:by|vot(?:e|ed|es|ing)|passed|approved|rejected|adopted|backed|defeated|carried|ratified|cleared)(?: (?!from\\b|between\\b|meet\\b)[a-z]+){0,3}? (?:a )?(?<for>${N})${VOTES} ?(?: to | ?- ?| against )(?<against>${N})(?![\\d:]|[ -](?:a\\.?m|p\\.?m|days?|weeks?|months?|years?|percent))`),
        new RegExp(`\\b(?<for>${N})[ -](?:to[ -])?(?<against>${N})(?= (?:vote|majority|decision|ruling|split)\\b)`),
        new RegExp(`\\b(?<for>${N}) votes to (?<against>${N})\\b`),
        // `124 votes in favour, none against`.
        new RegExp(`\\b(?<for>${N})${VOTES}(?: voted| voting| votes)? ${IN_FAVOUR}\\b(?:,| and|, and|, with| with){1,2} (?<against>${N})${VOTES}(?: voted| voting| votes)? (?:against|opposed|noes)`),
        new RegExp(`\\b(?<for>${N})${VOTES}(?: voted| votes| voting) ${IN_FAVOUR}\\b`),
    ],
    abstained: new RegExp(`\\b(?<abstained>${N})(?: [a-z]+)? (?:abstentions?|abstain(?:ed|ing))`),
    numbers,
};
//# sourceMappingURL=votes.js.map
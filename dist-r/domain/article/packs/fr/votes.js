"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FRENCH_VOTES = void 0;
const vote_words_js_1 = require("../vote-words.js");
const numbers = {
    ...{ zero: 0, aucune: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
    ...{ dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30 },
    ...{ quarante: 40, cinquante: 50, soixante: 60, septante: 70, octante: 80, nonante: 90, cent: 100, mille: 1000 },
};
const N = (0, vote_words_js_1.numberOf)(numbers);
const WHO = '(?: (?:voix|votes?|suffrages|deputes|elus|senateurs|parlementaires|membres|pays|etats)(?: sur (?:les )?[a-z0-9 -]{1,20}?)?)?';
exports.FRENCH_VOTES = {
    counts: [
        // `par 12 voix contre 3`, `par 284 voix et 16 abstentions`, `par 13 voix pour`.
        new RegExp(`\\bpar (?<for>${N}) (?:voix|votes?|suffrages)(?: pour)?(?:,? (?:contre|et|a) (?<against>${N})(?! abst)(?: voix| contre)?\\b)?`),
        new RegExp(`\\b(?<for>${N}) voix (?:contre|a) (?<against>${N})\\b`),
        new RegExp(`\\b(?<for>${N})${WHO}(?: ont vote| votant)? (?:pour|en faveur)\\b(?:,| et|, et){1,2} (?<against>${N})${WHO}(?: ont vote)? contre`),
        new RegExp(`\\b(?<for>${N})${WHO} (?:ont vote|se sont prononces|votant) (?:pour|en faveur)\\b`),
    ],
    abstained: new RegExp(`\\b(?<abstained>${N}) (?:abstentions?\\b|(?:se sont |s'est |s')absten)`),
    numbers,
};
//# sourceMappingURL=votes.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SPEECH_DAYS = void 0;
exports.SPEECH_DAYS = {
    en: {
        visiting: /\b(?:stopp(?:ed|ing) (?:over|by|off)|visit(?:ed|ing)|pass(?:ed|ing) through|flew in|flying in|dropp(?:ed|ing) in|tour(?:ed|ing)|on a (?:visit|trip|tour|stop)|was (?:in|there|here)|were (?:in|there|here)|came (?:to|through|by)|travell?(?:ed|ing) to|spoke|speaking|testif(?:ied|ying)|address(?:ed|ing))(?: [a-z'-]+){0,4} (?:on|in|last)? ?$/,
        earlier: /\bhad(?: [a-z]+){1,2}/,
        imperfect: /(?!)/,
        atTheTime: /\b(?:at the time|back then|in those days|(?:said|warned|insisted|wrote|explained|told [a-z' .]{3,40}) then|then (?:said|warned|insisted|wrote|explained))\b/,
    },
    fr: {
        visiting: /\b(?:de passage|en visite|en deplacement|en tournee|venue?s?|passee?s? par|s'etait arretee?|s'est arretee?|etait la|etait a|sejournait|s'exprimant|s'adressant)(?: [a-z'-]+){0,4} (?:le|en|au)? ?$/,
        earlier: /\b(?:avait|avaient|s'etait|s'etaient)(?: [a-z]+){1,2}/,
        imperfect: /^(?:[a-z]{3,}(?:ait|aient)|dit-(?:il|elle) alors)\b/,
        atTheTime: /\b(?:a l'epoque|en ce temps-la|a ce moment-la|(?:dit|disait|lancait|expliquait|menacait|[a-z]+ait) alors)\b/,
    },
};
//# sourceMappingURL=speech-days.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LASTING_OF = exports.LASTING = exports.RELATIVE_DAY = exports.BEHIND = exports.AHEAD = void 0;
/** Before a date, or where nothing is, after it, these say that it is still to come. */
exports.AHEAD = {
    fr: /\b(?:[a-z]{2,}(?:ra|ront|rons|rez|raient|rait)|prevue?s?|attendue?s?|programmee?s?|fixee?s?|annoncee?s? pour|doi(?:t|vent)|va|vont|entend(?:ent)?|compte(?:nt)?|prochaine?|(?:se|s')(?: ?(?:reunissent|reunit|retrouvent|retrouve|rencontrent|rencontre|rendent|rend|ouvre|ouvrent|tient|tiennent))|votent?|expire(?:nt)?|recoit|recoivent|debutent?|commencent?|reprennent|reprend|d'ici|avant|jusqu'au|se (?:revoit|retrouve)|revoir)\b/g,
    en: /\b(?:will|shall|would|going to|(?:is|are|was|were) to|likely to|meets?|votes?|resumes?|begins?|starts|opens|convenes?|travels|hosts|expires?|visits|flies|holds?|return(?:s)?|set (?:to|for)|scheduled|expected|due|planned|plans? to|to be held|next|coming|upcoming|slated|by|until|'ll)\b/g,
};
/** … and these that it is over. */
exports.BEHIND = {
    fr: /\b(?:(?:a|ont|avait|avaient|etait|etaient|fut) (?:ete |deja |finalement )?[a-z]{2,}(?:e|i|u|t|s)e?s?|se sont|s'est|lors|apres|menee?s|tenue?s|annulee?s?)\b/g,
    en: /\b(?:was|were|had|held|met|said|told|took|began|spoke|struck|gave|sent|left|came|went|broke|led|set|put|ran|rose|fell|agreed|ended|concluded|called off|cancell?ed|after|following|[a-z]{3,}ed)\b/g,
};
/** A day counted from the one that the text spoke of last, by its words. */
exports.RELATIVE_DAY = {
    fr: [
        [/\b(?:la veille(?! (?:de|du|d'))|un jour plus tot)\b/g, -1],
        [/\b(?:l'avant-veille|deux jours plus tot)\b/g, -2],
        [/\b(?:le lendemain|au lendemain(?! (?:de|du|d')))\b/g, 1],
    ],
    en: [
        [/\b(?:the (?:day before|previous day|day earlier)(?! (?:yesterday|the ))|a day earlier|the night before)\b/g, -1],
        [/\btwo days earlier\b/g, -2],
        [/\b(?:the (?:next|following) day|a day later)\b/g, 1],
    ],
};
/** How long something took or takes, when no preposition makes it a window: `fifteen days of talks`. */
exports.LASTING = {
    fr: /^(?:(?:apres|de|avant|pendant|durant|au terme de) )?(?!dans|sous|d'ici|en |il y a|jusqu|les |la |le )/,
    en: /^(?:(?:after|of|for|over|before|during) )?(?!within|in |inside|by |until |over the|the |next|last|ago)/,
};
/** … and before what lasted so long, which "of" ties to it. */
exports.LASTING_OF = {
    fr: /^(?:a l'issue de|au bout de|au terme de|au cours de|en) /,
    en: /^(?:in|over|at the end of) /,
};
//# sourceMappingURL=dates.js.map
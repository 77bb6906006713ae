"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FRENCH_FRAMES = void 0;
const SPAN = '(?:ans?|annees?|siecles?|decennies?|lustres?|mois)';
const REST = '[^,;:]{0,140}$';
exports.FRENCH_FRAMES = {
    longAfter: new RegExp(`\\b${SPAN}(?: jour pour jour)? (?:apres|depuis)\\b${REST}|\\b(?:voila|voici|cela fait|ca fait|il y a)(?: [a-z'-]+){1,4} ${SPAN} (?:que|qu')${REST}`),
    longAgo: new RegExp([
        `\\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|\\d+|[a-z]+(?:ze|te))(?: [a-z]+)? ${SPAN} (?:plus tot|auparavant|avant)\\b`,
        "\\b(?:a l'epoque|en ce temps-la|a cette epoque|naguere|jadis|autrefois|par le passe|dans le passe|au siecle dernier|il y a longtemps)\\b",
        '\\bdans les annees (?:\\d{2,4}|[a-z]+)\\b',
        '\\b(?:pendant|durant|lors de|au temps de) la (?:guerre froide|premiere guerre|seconde guerre|deuxieme guerre|guerre du golfe)\\b',
        '\\b(?:lors de|pendant|durant) (?:son|sa|leur) (?:premiere?|precedente?|dernier) (?:mandat|presidence|quinquennat|passage)\\b',
        "^sous (?:le president |la presidence de |la presidence d')?[a-z.]+(?: [a-z.-]+){0,2}, ",
        '\\bquand [a-z. -]{3,40} etait (?:encore )?(?:president|premier ministre|au pouvoir|ministre)\\b',
        '\\b(?:avai(?:t|ent)|etai(?:t|ent)) alors\\b',
    ].join('|')),
    recalled: new RegExp('\\b(?:se souvien(?:t|nent)|souvenir|souvenons|rappel(?:le|lent|ant|ons)|commemor[a-z]+|celebr[a-z]+|anniversaire)\\b[^;:]{0,120}$'),
    ofYear: /(?!)/,
    ofNow: /\b(?:desormais|aujourd'hui|maintenant|ce soir|cette (?:semaine|annee|fois)|ce mois-ci|actuellement|est|sont|sera|seront|doit|doivent)\b/,
    ofDay: /\b(?:matin|matinee|apres-midi|soir|soiree|nuit|midi|minuit|heures?|minutes?|plus tot dans la journee|veille)\b/,
    inverted: /(?:^|[,;:] )(?:eut|eussent)-(?:il|elle|on|ils|elles) (?:[a-z.'-]+ ){0,4}$/,
    almost: /\b(?:presque|quasi|quasiment|pratiquement|failli(?: etre)?) $/,
    supposed: /\b(?:suppos(?:e|ent|ons|er|ant)|imagin(?:e|ent|ons|er|ez)|admett(?:ons|ant)|comme s(?:i|'ils?)|hypothese ou|scenario ou|a croire)\b[^;:]{0,140}$/,
    reported: /\b(?:informations?|rumeurs?|bruits?|allegations?|recit)(?: [a-z]+){0,3} (?:selon|d'apres|voulant|que|qu'|d'|de|du|sur|affirmant)[^;:]{0,140}$/,
    untrue: /\b(?:faux|fausses?|inexacte?s?|erronee?s?|infondee?s?|sans fondement|dement(?:i|ie|ies|is|ent)?|refute[a-z]*|mensong[a-z]+|inventee?s?|pas vrai|rejete[a-z]*)\b/,
    cameToNothing: /\bn(?:e|')? ?(?:s'est|se sont|s'etait|s'etaient|a|ont|eut|eurent|avait|avaient|est) ?(?:[a-z]+ )?(?:pas|jamais|point) (?:ete )?(?:eu lieu|lieu|tenue?s?|confirmee?s?|signee?s?|venue?s?|deplacee?s?|produite?s?)|\bn'en (?:a|est|fut) (?:[a-z]+ )?rien|\b(?:a|ont|avait|avaient|fut|furent)(?: ete)? (?:repoussee?s?|reportee?s?|annulee?s?|ajournee?s?|decommandee?s?)|\btombee?s? a l'eau|\breste(?:e|es|s)? (?:lettre morte|sans suite)|\bn'est plus (?:prevue?|d'actualite)/,
    anySuch: /\b(?:une?|tout|toute|aucune?|quelque|un tel|une telle)(?: [a-z-]+){0,2} $/,
    wouldBe: /^[^;:]{0,120}?\b(?:[a-z]{2,}(?:rait|raient)|pourra|pourront|sera|seront|peut|peuvent|doit|doivent|devra|devront)\b/,
};
//# sourceMappingURL=frames.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FRENCH_SYNTAX = void 0;
exports.FRENCH_SYNTAX = {
    aside: /, (?!et\b)[a-z' -]{3,40}, /g,
    toObject: /^(?: [a-z.'-]+){0,7} ?(?:[a-z]+'|m\. )?$/,
    toApposed: /^ (?:[a-z]+di |dimanche |hier )?(?:a [a-z-]+ )?(?:avec |a )?(?:le |la |l'|son |sa |leur )(?:[a-z-]+ ){0,5}[a-z-]+, $/,
    toCompany: /\b(?:avec|entre|par|a|aupres d[eu]|et|de)(?: (?:le|la|les|l'|president|m\.|mme|son|sa|leurs?|[a-z.'-]+)){0,6} ?(?:l'|d')?$/,
    joins: /^(?:'s?)?(?:,|,? (?:et|ainsi que|avec|puis|ou|de meme que))(?: [a-z.'-]+){0,6} ?(?:[a-z]')?$|^ (?:de|du|des|d'|[a-z.-]+) ?(?:[a-z.'-]+ ){0,4}(?:[a-z]')?$/,
    parts: /[;:]|, (?!et)/,
    finite: /;|\b(?:ont|avait|est|sont|etait|sera|seront|veut|doit|se|s'est|[a-z]{3,}ed)\b/,
    secondVerb: /[ ,](?:et|puis|mais) (?:[a-z'-]+ ){0,4}$/,
    onlySecondVerb: /^(?:,? ?(?:et|mais|puis) )(?:[a-z'-]+ ){0,4}$/,
    withoutSubject: /^,? ?(?:apres (?:avoir|s'etre)|pour avoir|en ayant|ayant|en) (?:[a-z]+ment )?$/,
    clauses: /, (?:mais|et|tandis) /g,
    relative: /^qui\b/,
    andLast: /^,? et (?:[a-z.' -]{0,24})$/,
    governs: /\b(?:dans|en|sur|sous|chez|vers|pour|contre|selon|sans|depuis|devant|malgre|grace a|parmi|via|a|au|aux)(?: (?:le|la|les|l'|un|une|son|sa|leurs?|presidents?|ministre|m\.|mme|[a-z.-]+)){0,3} ?(?:l'|d')?$/,
    sent: /\b(?:responsables|delegations?|delegues|negociateurs?|representants?|experts|ministres?|diplomates|emissaires?|envoyes?|equipes?|dirigeants) (?:venus? d[eu']|pour) ?[a-z ']{0,12}$/,
    company: /\b(?:et|avec|entre)\b/,
    of: /\b(?:de|du|des|d')\b/,
    nounCompany: /\b(?:avec|entre|de|des|du|reunissant|rassemblant|d(?=')|(?:participaient|assistaient|participent|prenaient part|ont participe|ont pris part|ont assiste)|en presence)\b/,
    leaders: /\b(?:(?<n4>quatre)|(?<n3>trois)|(?<n2>deux|le duo|le tandem))(?:(?<=duo|tandem)| (?:dirigeants|hommes|femmes|ministres|presidents|generaux|chefs|emissaires|negociateurs|diplomates|rivaux|premiers ministres)\b)/,
    they: /^(?:ils|elles|tous deux) (?:[a-z]+ ){0,3}(?:se |s'|y )?$/,
    andGroup: /\bet (?:le |la |les |l'|ses |[a-z-]+ ){0,3}(?:rebelles|rebellion|groupes(?: armes| rebelles)?|milices|opposition|factions|insurges|separatistes|junte|guerilla|mouvements|voisins|allies|independantistes)\b/,
    hosted: /\b(?:(?:accueillie?s?|organisee?s?|convoquee?s?|parrainee?s?) par|(?:a l'|sur )invitation (?:de|du|d'|des))(?: ?(?:le|la|les|l'|president|roi))? ?$/,
    invited: /^(?!.)/,
    hosts: /^(?:accueill|organis|abrit|recu|recoi|parrain|convoqu)/,
    passive: /^ (?:[a-z]+ ){0,2}par /,
    introduces: /\b(?:une?|deux|trois)(?: (?!de |du |d')[a-z-]+){0,2} $/,
    agent: /\bpar (?:le |la |l'|les )?$/,
    allObjects: /^ (?:[a-z]+ ){0,2}(?:les deux|aux deux|des deux) /,
};
//# sourceMappingURL=syntax.js.map
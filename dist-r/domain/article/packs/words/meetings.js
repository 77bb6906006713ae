"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DELEGATION = exports.MEDIATION = exports.FORMAT_WORDS = exports.GATHERING = void 0;
/** People sitting together, by noun or verb. */
exports.GATHERING = {
    fr: /\b(?:pourparlers|negociations?|discussions|entretiens?(?! telephonique)|tractations|rencontres?|reunions?|sommet|entrevue|tete-a-tete|session|(?:cycle|round|tour|seance|serie) (?:de|d')|dialogue|se sont (?:pas |jamais )?(?:rencontre|reuni|entretenu|retrouve|parle)[es]*|sans (?:jamais )?s'etre (?:[a-z]+ )?(?:rencontre|vu|croise|parle)[es]*|s'est (?:reuni|entretenu)e?|(?:a|ont) (?:rencontre|recu|discute|negocie|echange|dialogue))\b/g,
    en: /\b(?:talks|negotiations?|discussions|meetings?|summit|round|session|encounter|dialogue|(?<!be )(?<!been )met(?! (?:with|by) (?:a |an )?(?:[a-z]+ )?(?:retaliation|response|force|criticism|silence|sceptic|skeptic))|sat down|conferred|hosted)\b/g,
};
/** How the sides faced one another; the first that fits. */
exports.FORMAT_WORDS = {
    fr: [
        [
            'indirect',
            /\b(?:indirect(?:e?s?|ement)|sans (?:jamais )?(?:se (?:rencontrer|voir|croiser|parler)|s'etre (?:[a-z]+ )?(?:rencontre|vu|croise|parle)[es]*)|pas (?:rencontre|vu|parle)[es]* (?:directement|face)|aucun(?:e)? (?:contact|rencontre|dialogue|echange|tete-a-tete) (?:direct|en face)|par l'(?:intermediaire|entremise)|par le (?:truchement|biais)|(?:messages?|textes?|notes?) (?:ont |avaient )?transit(?:e|ent|aient|ant)|interposee?s?|pieces separees|salles separees|via (?:des|les|un) (?:mediat|diplom|intermed)|faisant la navette|fait la navette|a tour de role|alternee?s?)\b/,
        ],
        ['remote', /\b(?:visioconference|par video|par telephone|telephonique)\b/],
        [
            'direct',
            /\b(?:premiers? directs?|premieres? directes?|(?:negociations|discussions|pourparlers|entretiens|contacts|rencontres?|dialogue) (?:[a-z]+ )?directe?s?|face[- ]a[- ]face|en tete-a-tete|directement)\b/,
        ],
    ],
    en: [
        ['proximity', /\bproximity (?:talks|format)\b/],
        [
            'indirect',
            /\b(?:indirect(?:ly)?|without (?:ever )?(?:meeting|sitting)|(?:not|never) (?:meet|met|sit|sat|meeting|speak|spoken) (?:[a-z]+ )?(?:directly|face|together|one another|each other)|separate rooms|through (?:[a-z]+ )?(?:mediat|diplom|intermed)[a-z]*|via (?:[a-z]+ )?(?:mediat|diplom|intermed)[a-z]*|passing messages|shuttl(?:ed|ing)|go-betweens?|alternat(?:ing|ed|ely)|messages between|messages (?:were |had been |being )?(?:passed|carried|relayed|conveyed|ferried)|(?:did|do|would) not meet|no direct contact|without direct contact|face[- ]to[- ]face was avoided)\b/,
        ],
        ['remote', /\b(?:video ?(?:call|conference|link)|by (?:tele)?phone|phone call)\b/],
        ['direct', /\b(?:direct (?:talks|negotiations|meeting|discussions)|face[- ]to[- ]face|directly)\b/],
    ],
};
/** Words that tie a mediator's name to a gathering. */
exports.MEDIATION = {
    fr: /\b(?:par l'(?:intermediaire|entremise)|par le (?:truchement|biais)|transit(?:e|ent|aient|ant) par|via|sous (?:la |l')?(?:mediation|egide|auspices)|(?:portaient|ont porte|portant|transmettaient|ont transmis|relayant|relayaient) les messages|mediation|mediat(?:eur|rice)s?|intermediaires?|bons offices|facilite[es]* par|la navette|diplomates)\b/g,
    en: /\b(?:through|via|mediat(?:ed|ing|ion|ors?)|brokered|intermediar(?:y|ies)|go-betweens?|shuttl(?:ed|ing)|facilitated by|under the auspices|good offices|(?:passing|passed|carrying|carried|conveying|conveyed|relaying) messages|relayed|messages (?:were |had been |being )?(?:passed|carried|relayed|conveyed|ferried)(?: [a-z]+){0,5} by)\b/g,
};
/** Who came for a side: `led by Steve Witkoff`, `conduisait la délégation`. */
exports.DELEGATION = {
    fr: /\b(?:delegations?|emissaires?|(?:menee?|conduite?|dirigee?|emmenee?)s? par|a la tete d)\b/,
    en: /\b(?:delegations?|negotiating teams?|(?:led|headed|represented) by|envoys?)\b/,
};
//# sourceMappingURL=meetings.js.map
import type { ArticleLanguage } from '../language.js';

type PerLanguage = Readonly<Record<ArticleLanguage, RegExp>>;

/** People sitting together, by noun or verb. */
export const GATHERING: PerLanguage = {
  fr: /\b(?:pourparlers|negociations?|discussions|entretiens?(?! telephonique)|tractations|rencontres?|reunions?|sommet|entrevue|tete-a-tete|session|(?:cycle|round|tour|seance|serie) (?:de|d')|dialogue|se sont (?:pas |jamais )?(?:rencontre|reuni|entretenu|retrouve|parle)[es]*|sans (?:jamais )?s'etre (?:[a-z]+ )?(?:rencontre|vu|croise|parle)[es]*|s'est (?:reuni|entretenu)e?|(?:a|ont) (?:rencontre|recu|discute|negocie|echange|dialogue))\b/g,
  en: /\b(?:talks|negotiations?|discussions|meetings?|summit|round|session|encounter|dialogue|(?<!be )(?<!been )met(?! (?:with|by) (?:a |an )?(?:[a-z]+ )?(?:retaliation|response|force|criticism|silence|sceptic|skeptic))|sat down|conferred|hosted)\b/g,
};

/** A gathering that is more of a talk about a matter than a visit. */
export const TALKS: PerLanguage = {
  fr: /\b(?:pourparlers|negociations?|discussions|entretiens|tractations|cycle|round|dialogue|session|negocie)\b/,
  en: /\b(?:talks|negotiations?|discussions|round|session|dialogue)\b/,
};

/** It took place. */
export const HELD: PerLanguage = {
  fr: /\b(?:(?:se sont|s'est) (?:tenu|deroule|acheve|conclu|termine|reuni|rencontre|entretenu|retrouve|parle|ouvert)[es]*|(?:ont|a) (?:eu lieu|tenu|pris fin|mene|eu (?:des|de)|rencontre|recu|discute|negocie|participe|dure|echange|conclu|acheve|accueilli|abrite|repris|conduit|dialogue)e?s?|(?:menees?|tenues?|organisees?|conduites?|acheve[es]*|accueilli[es]*) (?:[a-z-]+ )?(?:a|au|en|par|sous|vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi)|a l'issue|apres (?:les|des|ces|le|la|une?|cette)|au lendemain|au terme|au sortir|de retour)\b/,
  en: /\b(?:held|took place|met|concluded|ended|wrapped up|sat down|conferred|hosted|were mediated|completed|finished|had (?:[a-z]+ ){0,2}(?:talks|discussions)|following|after|emerging from|returned from|opened|resumed|negotiated|spent|lasted|attended|took part|began|shuttl(?:ed|ing)|carried)\b/,
};

/** More of it is to come. */
export const AGAIN: PerLanguage = {
  fr: /\b(?:rev(?:errons|erront|err[a-z]+|oir|oit|oient|oyons)|(?:re|nous |se |s')(?:rencontrer|reunir|retrouver|assier|assoir|verr)[a-z]*|nouve(?:lle|lles|au|aux|l) (?:[a-z]+ )?(?:reunions?|rencontres?|sessions?|series?|rounds?|cycles?|tours?|discussions|negociations|pourparlers|entretiens?|rendez-vous)|prochaine?s? (?:[a-z]+ )?(?:reunions?|rencontres?|sessions?|series?|rounds?|cycles?|tours?|discussions|negociations|pourparlers|seances?|etapes?|rendez-vous)|autres? (?:reunions?|rencontres?|sessions?|rounds?|cycles?|entretiens?)|(?:deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|septieme) (?:reunion|rencontre|session|serie|round|cycle|tour|seance)|reprendr(?:e|a|ont|ait|aient)|reprise des|se poursuivr(?:a|ont)|aur(?:a|ont) lieu|se tiendr(?:a|ont)|devrai(?:t|ent) (?:se|avoir|reprendre)|doi(?:t|vent) (?:se (?:rencontrer|retrouver|reunir|revoir|tenir)|reprendre|avoir lieu|rencontrer|s'entretenir|recevoir|ouvrir)|prevue?s?|rendez-vous)\b/,
  en: /\b(?:meet(?:ing)? again|see each other again|sit(?:ting)? down again|(?:another|next|new|further|fresh|follow-up|second|third|fourth|fifth|sixth|seventh) (?:[a-z]+ )?(?:meetings?|rounds?|sessions?|talks|encounter|set of talks|discussions|negotiations)|resum(?:e|ption)|reconvene|return to|go back to|continue (?:next|on|in)|(?:will|would|to|shall|'ll|going to) (?:be held|take place|meet|happen|gather|sit down|host|hold|travel)|(?:scheduled|set|due|expected|planned|slated|pencilled in) (?:for|to|on)|get together|meeting (?:them|with them))\b/,
};

/** It will not, or did not, take place then. */
export const CALLED_OFF: PerLanguage = {
  fr: /\b(?:annule[es]*|annulation|suspendu[es]*|n'(?:a|ont) (?:finalement )?pas eu lieu|renonce)\b/,
  en: /\b(?:cancel(?:l?ed|s|lation)|called off|scrapped|did not (?:take place|happen)|pulled out|never took place|suspended)\b/,
};

export const PUT_OFF: PerLanguage = {
  fr: /\b(?:reporte[es]*|ajourne[es]*|repousse[es]*|differe[es]*)\b/,
  en: /\b(?:postponed|delayed|put off|pushed back|adjourned|rescheduled)\b/,
};

/** No day is named on purpose: not an announcement. */
export const NO_DATE: PerLanguage = {
  fr: /\b(?:aucune date|pas de date|sans (?:fixer |avancer |annoncer |donner )?(?:de )?date|date n'(?:a|est)|reste(?:nt)? a (?:fixer|definir|determiner)|pas encore (?:ete )?fixe|ni la date|aucun (?:nouveau|prochain|autre))\b/,
  en: /\b(?:no (?:new |firm |fixed )?(?:date|day|time)|not (?:yet )?(?:been )?(?:set|fixed|agreed)|yet to be|without (?:setting|fixing|naming) a|no (?:further|new|second|next|other) (?:meeting|round|talks)|remains? to be)\b/,
};

/** How the sides faced one another; the first that fits. */
export const FORMAT_WORDS: Readonly<
  Record<ArticleLanguage, readonly (readonly ['indirect' | 'direct' | 'remote' | 'proximity' | 'shuttle', RegExp])[]>
> = {
  fr: [
    [
      'indirect',
      /\b(?:indirect(?:e?s?|ement)|sans (?:jamais )?(?:se (?:rencontrer|voir|croiser|parler)|s'etre (?:[a-z]+ )?(?:rencontre|vu|croise|parle)[es]*)|pas (?:rencontre|vu|parle)[es]* (?:directement|face)|aucun(?:e)? (?:contact|rencontre|dialogue|echange|tete-a-tete) (?:direct|en face)|par l'(?:intermediaire|entremise)|par le (?:truchement|biais)|(?:messages?|textes?|notes?) (?:ont |avaient )?transit(?:e|ent|aient|ant)|interposee?s?|pieces separees|salles separees|via (?:des|les|un) (?:mediat|diplom|intermed)|faisant la navette|fait la navette|a tour de role|alternee?s?)\b/,
    ],
    ['remote', /\b(?:visioconference|par video|par telephone|telephonique)\b/],
    [
      'direct',
      /\b(?:(?:negociations|discussions|pourparlers|entretiens|contacts|rencontres?|dialogue) (?:[a-z]+ )?directe?s?|face[- ]a[- ]face|en tete-a-tete|directement)\b/,
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
export const MEDIATION: PerLanguage = {
  fr: /\b(?:par l'(?:intermediaire|entremise)|par le (?:truchement|biais)|transit(?:e|ent|aient|ant) par|via|sous (?:la |l')?(?:mediation|egide|auspices)|(?:portaient|ont porte|portant|transmettaient|ont transmis|relayant|relayaient) les messages|mediation|mediat(?:eur|rice)s?|intermediaires?|bons offices|facilite[es]* par|la navette|diplomates)\b/g,
  en: /\b(?:through|via|mediat(?:ed|ing|ion|ors?)|brokered|intermediar(?:y|ies)|go-betweens?|shuttl(?:ed|ing)|facilitated by|under the auspices|good offices|(?:passing|passed|carrying|carried|conveying|conveyed|relaying) messages|relayed|messages (?:were |had been |being )?(?:passed|carried|relayed|conveyed|ferried)(?: [a-z]+){0,5} by)\b/g,
};

/** Who came for a side: `led by Steve Witkoff`, `conduisait la délégation`. */
export const DELEGATION: PerLanguage = {
  fr: /\b(?:delegations?|emissaires?|(?:menee?|conduite?|dirigee?|emmenee?)s? par|a la tete d)\b/,
  en: /\b(?:delegations?|negotiating teams?|(?:led|headed|represented) by|envoys?)\b/,
};

/** Words at a distance. */
export const CONTACT: PerLanguage = {
  fr: /\b(?:entretiens? telephoniques?|appel(?:s)? (?:telephonique|video)s?|par telephone|au telephone|visioconference|(?:a|ont) (?:ecrit|adresse|envoye|transmis) (?:une|la|cette|sa) lettre|lettre (?:adressee|envoyee|remise|transmise))\b/,
  en: /\b(?:phone calls?|by (?:tele)?phone|video ?(?:call|conference)|telephoned|spoke by|(?:sent|wrote|delivered|handed) (?:a|the|his|her) letter|letter (?:was )?(?:sent|delivered|addressed))\b/,
};

import { FRENCH_CONTACT_VERBS } from './contact-verbs.js';
import { FRENCH_DECISION_VERBS } from './decision-verbs.js';
import { FRENCH_DEED_VERBS } from './deed-verbs.js';
import { FRENCH_GATHERING_VERBS } from './gathering-verbs.js';
import type { EventWords } from '../event-words.js';
import { FRENCH_MOODS } from './event-moods.js';
import { FRENCH_NOUNS } from './event-nouns.js';

export const FRENCH_EVENTS: EventWords = {
  verbs: { ...FRENCH_GATHERING_VERBS, ...FRENCH_DEED_VERBS, ...FRENCH_CONTACT_VERBS, ...FRENCH_DECISION_VERBS },
  nouns: FRENCH_NOUNS,
  moods: FRENCH_MOODS,
  condition:
    /\b(?:si(?! bien)|s'ils?|a moins (?:que|d)|tant que|a condition|pourvu que|sous reserve|en cas d|faute d|une fois|au cas ou|dans l'hypothese|lorsque|des lors|des que|aussitot que|sitot que|quand bien meme)\b/g,
  breaks:
    /\b(?:que|qui|dont|mais|tandis|alors|quand|lorsque|apres(?!-)|avant(?!-)|car|si|parce|puisque|comme|afin|ou|pour|bien que)\b|qu'/g,
  over: /\b(?:(?:jours|heures|semaines|mois|ans) de|(?:le|la|les|leur|sa|son) (?:derniere?s?|precedente?s?)|apres|a l' issue|au terme|au cours|lors|pendant|durant|a la fin|au lendemain|depuis|a l' occasion|dans|de|des|au|aux|a|en|lendemain)(?: (?:de|d'|des|du|la|le|les|l'|un|une|leurs?|son|sa|ces?|cette|deux|trois|quatre|cinq|[a-z]+ (?:jours|heures|semaines|mois|ans|nuits?)|[a-z]+)){0,5} ?$/,
  before:
    /\b(?:(?:avenir|sort|reprise|ouverture|date|lieu|suite|idee|objet|tenue|preparation|perspective|principe)|avant|en vue|jusqu'a|dans l'attente|pour|vers|sans|aucune?|ni|a quelques (?:jours|heures)|prelude a)(?: (?:de|d'|des|du|la|le|les|l'|un|une|leurs?|ces?|cette|nouvelles?|[a-z]+)){0,4} ?$/,
  under:
    /^en (?:contrepartie|echange),? |, (?:selon|d'apres|aux termes de|en vertu de) (?:l'|le |la |cet |ce )(?:accord|texte|traite|treve|cessez-le-feu|pacte|memorandum|document|declaration|plan|compromis)\b|^(?:aux termes|en vertu|selon les termes|dans le cadre|d'apres le texte|selon) (?:de |du |d'|des )?(?:l'|la |le |cet |ce |un |une )?(?:accord|texte|traite|treve|cessez-le-feu|pacte|memorandum|feuille de route|document|declaration|plan|compromis)\b|\b(?:l'|le |la |cet |ce |cette )(?:accord|texte|traite|treve|cessez-le-feu|pacte|memorandum|feuille de route|document|declaration|plan|compromis)(?: [a-z-]+){0,3} (?:prevoit|stipule|impose|oblige|engage|dispose)\b/,
  determines:
    /\b(?:la|le|les|une?|des|cette|cet|ces|ce|leurs?|son|sa|ses|de|du|toute?s?|tous|aucune?|quelques|plusieurs|premiere?|nouvelles?|derniere?|prochaine?|l'|d')$/,
  again:
    /\b(?:autre|nouvelle?|nouveau|nouvelles|prochaine?|prochains?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme)(?: [a-z]+)? $/,
  against: /\b(?:contre|sur|visant|ciblant|a l'encontre de|envers)(?: (?:l'|la|le|les))? ?(?:l')?$/,
  surely:
    /\b(?:apres|a l' issue|au terme|au cours|lors|pendant|au lendemain|(?:jours|heures|semaines|mois|nuit|nuits) d(?:e|')|dans un|par)\b/,
  nobody: /^[ ,]*(?:mais |et )?(?:ni|aucune?|nul(?:le)?|personne|rien)\b/,
  nextClause:
    /, (?:et|ou|mais|or) (?=(?:(?!que |qui |dont )[a-z'.-]+ ){1,5}(?:est|sont|ont|avait|avaient|sera|seront|doit|doivent|devra|devront|pourrait|etait|etaient)\b)/,
  dated:
    /^(?:depuis|avant|apres|jusqu'(?:a|en|au)) (?:(?:le|la|debut|fin|mi|l')[ -]?)*(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|minuit|printemps|ete|automne|hiver|mois|semaine|an|lors|\d)[a-z]*\b/,
  notAfter: /^ (?:pas|jamais|aucun|ni |rien|que? (?:si|lorsque|quand|une fois|apres))/,
  denies:
    /(?<!\b(?:pas|jamais|sans|ni|plus) (?:[a-z]+ )?)\b(?:dement(?:i|ent|is|ir)?|nie(?:nt|r)?|refute(?:nt)?|dementant|niant)\b(?! (?:pas|jamais|plus|point)\b)[^.;]{0,30}?(?: que| qu'| avoir| etre| s'etre| toute?| un)/g,
  both: /\b(?:toutes les (?:parties|factions)|les (?:groupes|factions|mouvements)(?: armes?| rebelles?)?(?= (?:[a-z]+ ){0,2}(?:[a-z]+(?:ont|aient)|se sont|ont)\b)|(?:les|des|aux) (?:deux|trois|quatre|cinq|six) (?:camps|bords|cotes|parties|dirigeants|delegations|pays|etats|gouvernements|hommes|femmes|equipes|rives|presidents|ministres|chefs|premiers ministres|capitales|voisins|allies|belligerants|protagonistes|generaux)|(?:l'une|l'un) et l'autre|tous deux|toutes deux|les (?:parties|camps|protagonistes|negociateurs|delegations|belligerants|partis)|des deux (?:camps|pays|parties)|(?:pres de|quelque|plus de|environ|les) (?:\d+|deux cents|cent [a-z-]+|quelque \d+)? ?(?:pays|etats|nations|gouvernements|delegues|voisins|rivaux|ennemis|freres ennemis)\b|les (?:six|cinq|dix|douze|quinze|vingt-sept|vingt-huit)(?= )|(?:six|cinq|grandes) puissances|elles(?= (?:s'engagent|se sont|sont convenues|ont (?:signe|conclu|decide)))|ils)\b/,
  people:
    /\b(?:experts|negociateurs|delegations?|equipes|fonctionnaires|ministres|dirigeants|adjoints|emissaires|techniciens|diplomates|commandants|representants|mediateurs|ambassadeurs|groupes? de travail|comites?|commissions?(?= (?:mixte|conjointe|de suivi|bilaterale))|generaux|presidents|parties|camps|signataires)\b/,
  together: /\b(?:avec|entre|et|ainsi que)\b/,
  by: /\bpar\b/,
  of: /\b(?:de|du|des|d')\b/,
};

import type { Kind } from '../../vocabulary.js';
import type { ArticleLanguage } from '../language.js';

/** A deed is told by a verb in the past and, within the sentence, what it was done with or to. */
export interface DeedRule {
  readonly kind: Kind;
  readonly verb: RegExp;
  /** Near the verb; null where the verb says it all. */
  readonly noun: RegExp | null;
}

const FR: readonly DeedRule[] = [
  {
    kind: 'measure',
    verb: /\b(?:(?:a|ont) (?:[a-z]+ )?(?:impose|annonce|decrete|adopte|retabli|sanctionne|enclenche|declenche|ordonne|instaure|inscrit|ferme|rejete|gele|expulse)|(?:est|sont) (?:de nouveau |a nouveau )?(?:entrees? en vigueur|retablies?|revenues?))\b/,
    noun: /\b(?:sanctions?|blocus|embargo|snapback|mecanisme de retablissement|tarifs|detroit|resolution|avoirs|droits de douane|visas?)\b/,
  },
  {
    kind: 'incident',
    verb: /\b(?:(?:a|ont) (?:[a-z]+ )?(?:frappe|bombarde|attaque|abattu|tire|riposte|vise|coule|arraisonne|tue|pilonne|touche)|(?:a|ont) (?:lance|mene|declenche) (?:[a-z]+ ){0,3}(?:frappes|attaques?|missiles|drones|raids?|offensive|guerre))\b/,
    noun: /\b(?:frappes?|missiles?|drones?|sites?|installations?|bases?|navires?|cibles?|bombe|raids?|avions?|territoire|centrales?|tirs?|attaques?|detroit|villes?|quartiers?)\b/,
  },
  {
    kind: 'agreement',
    verb: /\b(?:(?:a|ont) (?:[a-z]+ )?(?:conclu|signe|annonce|accepte|trouve|scelle|approuve)|(?:sont|est) (?:parvenue?s?|entree? en vigueur|tombee?s? d'accord|convenue?s?)|se sont (?:entendu[es]*|mis d'accord|accorde[es]*)|(?:a|ont) ete (?:signe|conclu|scelle|paraphe)e?)\b/,
    noun: /\b(?:accords?(?! nucleaire de)|cessez-le-feu|treve|memorandum|protocole|traite|principes directeurs|feuille de route|cadre)\b/,
  },
  {
    kind: 'proposal',
    verb: /\b(?:(?:a|ont) (?:[a-z]+ )?(?:remis|presente|soumis|propose|transmis|depose|adresse|offert)|(?:a|ont) ete (?:remise?|presentee?|soumise?|transmise?))\b/,
    noun: /\b(?:propositions?|plan|offre|projet d'accord|contre-proposition|feuille de route)\b/,
  },
  {
    kind: 'deadline',
    verb: /\b(?:(?:a|ont|avait) (?:[a-z]+ )?(?:donne|fixe|accorde|laisse|lance)|donne|fixe|accorde|laisse|se donne)\b/,
    noun: /\b(?:ultimatum|echeance|date limite|delai|(?:\d+|deux|trois|dix|quinze|quarante-huit|soixante) (?:a quinze |ou quinze |a \d+ )?(?:jours|heures|semaines))\b/,
  },
  {
    kind: 'commitment',
    verb: /\b(?:s'est engagee?|se sont engage[es]*|(?:a|ont) (?:promis|accepte|convenu)) (?:a|d[e']) ?(?!poursuivre|continuer|se revoir|se retrouver|negocier|parler|dialoguer|discuter|repondre|riposter)/,
    noun: null,
  },
  {
    kind: 'commitment',
    verb: /\b(?:remettr|presenter|soumettr|transmettr|fournir|apporter|reviendr)(?:a|ont|ait|aient)\b/,
    noun: /\b(?:propositions?|plan|projet|reponse|offre|texte)\b/,
  },
];

const EN: readonly DeedRule[] = [
  {
    kind: 'measure',
    verb: /\b(?:imposed|announced|slapped|reinstated|levied|unveiled|sanctioned|triggered|reimposed|re-imposed|blacklisted|took effect|returned|closed|seized|froze|expelled|rejected|ordered|designated)\b/,
    noun: /\b(?:sanctions?|blockade|embargo|snapback|tariffs?|strait|resolution|assets|visas?)\b/,
  },
  {
    kind: 'incident',
    verb: /\b(?:struck|bombed|attacked|shelled|fired|shot down|downed|hit|killed|sank|launched|retaliated|pounded|raided|targeted)\b/,
    noun: /\b(?:strikes?|missiles?|drones?|sites?|facilit(?:y|ies)|bases?|ships?|vessels?|bombs?|raids?|jets?|territory|plants?|tankers?|attacks?|cities|barrage|targets?)\b/,
  },
  {
    kind: 'agreement',
    verb: /\b(?:reached|signed|struck|agreed (?:on|to)|announced|concluded|sealed|took effect|approved|came into force|entered into force|initialled|hammered out|brokered|accepted)\b/,
    noun: /\b(?:agreements?|deal|ceasefire|cease-fire|truce|memorandum|accord|pact|treaty|guiding principles|framework|roadmap)\b/,
  },
  {
    kind: 'proposal',
    verb: /\b(?:submitted|presented|delivered|tabled|put forward|handed|offered|proposed|sent|floated|conveyed)\b/,
    noun: /\b(?:proposals?|plan|offer|draft|counter-?proposal|roadmap|terms)\b/,
  },
  {
    kind: 'deadline',
    verb: /\b(?:gave|given|gives|giving|set|sets|issued|imposed|faces|has)\b/,
    noun: /\b(?:ultimatum|deadline|(?:\d+|two|three|ten|fifteen|forty-eight|sixty)(?:-| to | or )?(?:fifteen |\d+ )?(?:days?|hours?|weeks?) (?:to|for|until))\b/,
  },
  {
    kind: 'commitment',
    verb: /\b(?:pledged|committed(?: itself| themselves)?|undertook|promised|agreed) to (?!continue|meet|keep|resume talks|talk|negotiate|hold|retaliate|respond|return)/,
    noun: null,
  },
  {
    kind: 'commitment',
    verb: /\b(?:will|would) (?:bring|submit|present|provide|deliver|send|hand over|return with|come back with)\b/,
    noun: /\b(?:proposals?|plan|draft|answer|response|offer|text)\b/,
  },
];

export const DEEDS: Readonly<Record<ArticleLanguage, readonly DeedRule[]>> = { fr: FR, en: EN };

/** Before a deed these say that it was not done, or only might be. */
export const NOT_DONE: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /\b(?:n'(?:a|ont|est|avait)|ne|aucune?|sans|si|s'ils?|faute|pourrait|devrait|aurait|auraient|pourraient|voudrait|jamais|menace|a moins)\b/,
  en: /\b(?:not|no|never|without|if|unless|could|would|might|should|may|will|to have|yet to|failed to|hasn't|haven't|didn't|refused|threatened|whether|until)\b/,
};

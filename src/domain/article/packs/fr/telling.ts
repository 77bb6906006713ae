import type { TellingWords } from '../telling-words.js';

const WHEN = '(?:,? (?:le|a|en|soir|matin|[a-z]+di|dimanche|[a-z0-9]+)){0,5}?';
const OF = `${WHEN},? (?:de|du|des|d')(?: (?:l'|la |le |un |une )?|(?:un|une) |)`;
const tells = (words: string) => new RegExp(`\\b(?:${words})${OF}`, 'g');

export const FRENCH_TELLING: TellingWords = {
  nouns: [
    { kind: 'agreement', status: 'signed', words: tells('signature'), object: ['agreement'] },
    { kind: 'agreement', status: 'initialled', words: tells('paraphe'), object: ['agreement'] },
    { kind: 'agreement', status: 'agreed', words: tells('conclusion'), object: ['agreement'] },
  ],
  undone:
    /\b(?:sans|aucune?|pas|prevoit|prevue?|attend|attendue?|souhaite|espere|reclame|demande|exige|avant toute|doit|devra|devrait|pourrait)\b[^,;:]{0,50}$/,
  undoing:
    /\b(?:pour|de|d'|a) ?(?:rediger|negocier|ecrire|preparer|discuter|explorer|chercher|etudier|examiner|elaborer|travailler a|commencer a (?:rediger|negocier)) (?:d'|l')?(?:[a-z'-]+ ){0,5}(?:d'|l')?$|\b(?:suspension|fin|rupture|violations?|rejet|refus|echec|annulation|retrait|abandon|gel|expiration|denonciation|absence|remise en cause|revocation|levee|caducite)(?: (?:unilaterale?|immediate?|definitive?|totale?|partielle?))?,? (?:de |du |des |d'|a )(?:(?:la|le|l'|les|un|une|son|sa|decret|decision|ordonnance|relati(?:f|ve)s?|a|au|aux|sur|portant|[a-z]+ de|[a-z]+ du) ?)*$/,
  inLetter: /\b(?:dans|par) (?:un|une|sa|son|leur) (?:[a-z]+ ){0,2}$/,
  byPhone: /^(?:au|par) /,
  between: /^ entre /,
  ones: /\b(?:sa|son) (?:[a-z-]+ ){0,2}$/,
  from: /\b(?:arriv|debut|commenc|ouver|entam|lanc)[a-z]*\b/,
  toWhom: /^(?: [a-z]+){0,3} ?(?:a|au|aux)(?: [a-z.]+){0,3} $/,
  noDeadline: /\b(?:prolong|repouss|report|aucune (?:date|echeance)|au terme|long terme|court terme|terme d)/,
  saidIn: /\b(?:a|au|aux|en|depuis|pres de)(?: (?:la|le|l'))? ?$/,
  opensElse: /[;:]|\b(?:apres|avant|depuis que|que)\b/,
  saidBegins: /[;:]|\b(?:que|qu'|qui|dont|ou|pourparlers|accord|guerre)\b/,
  placeParted:
    /[;:(]|\b(?:qui|dont|mais|apres|avant|depuis|negociee?s?|paraphee?s?|signee?s?|conclue?s?|redigee?s?|ouvrant|mettant|visant|prevoyant|permettant)\b/,
  where: /^, ou [^,;:.]{0,80}$/,
  weekday: /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/i,
  givesTime: /^(?:donne|laisse|accorde|a|ont|dispose)/,
  firstIn:
    /^(?:en|depuis) (?:plus d[e'’] ?|près de |presque |quelque )?(?:une? |[a-z-]+ |\d+ )?(?:ans?|années?|mois|semaines?|décennies?)$/i,
  term: /^(?:d['’]ici|dans (?:les?|un délai)|sous|avant|jusqu|au plus tard|au bout|en (?:\d|[a-z]+) (?:jours|semaines|mois))/i,
  latest: /^(?:d['’]ici|dans (?:les?|un délai)|sous|avant|au plus tard)|\bau plus tard\b/i,
  anothersDay: /\b(?:(?:doit|doivent|devra|devrait|devaient?) [a-z ']{2,30}|entrer en vigueur|jusqu'(?:a|au)|avant) $/,
  dayParted: /\b(?:fois|depuis|avant|qui|dont|que)\b|\bqu'|[;:(]/,
  toCome:
    /\b(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient|ait|aient)|va|vont|ser(?:a|ont|ait|aient)|aur(?:a|ont|ait|aient)|[a-z]{3,}(?:era|eront|ira|iront|rait|raient))\b/,
  aside: /, (?:qui|dont|que|qu'|ou|lequel|laquelle) ?[^,]*$/,
  and: /\bet\b/,
};

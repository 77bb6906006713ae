import type { BystanderWords } from '../bystander-words.js';

const PRIVATE =
  "(?:entreprises?|societes?|banques?|journal|journaux|quotidiens?|clubs?|eglise|universites?|compagnies?|petrole|gaz|bles?|exportations|hommes? d'affaires|journalistes?|avocate?s?|analystes?|historiens?|historiennes?|chercheurs?|chercheuses?|professeurs?|villes?|ports?|aeroports?|capitale|frontiere|residence|sol|territoire|villages?|cotes?|eaux|prison|passeports?)";

const AGENT =
  '(?:porte-parole|emissaires?|envoyee?s?(?: speciale?s?)?|conseill(?:er|ere|ers)|representante?s?|negociat(?:eur|rice|eurs)|adjointe?|directeur de cabinet|bras droit)';
const RELATION =
  '(?:epouse|femme|mari|fils|fille|frere|soeur|pere|mere|veuve|avocate?s?|amie?s?|successeur|predecesseur|rival|rivaux|partisans|opposants|biographe)';
const beside = (nouns: string) => ({
  behind: /(?!)/,
  before: new RegExp(
    `\\b${nouns} (?:[a-z]+ )?(?:de |du |d'|aupres de |aupres du )(?:la |l'|m\\. |mme |president |premier ministre )?$`,
  ),
});

export const FRENCH_BYSTANDERS: BystanderWords = {
  aside:
    /, (?:(?:qui|dont|que|ou|soutenue?|appuyee?|flanquee?|comme|non|pas|longtemps|jadis|autrefois|malgre)\b|qu'|(?:alliee?|voisine?|amie?|rivale?|rival|ancien(?:ne)?|proche|partenaire|fournisseurs?|cliente?)s? (?:[a-z'-]+ ){0,3}?(?:de|du|des|d'|a|au)|(?:un|une|le|la|l')(?: ?[a-z'-]+){1,4} (?:de|du|des|d'))[^,;:]*(?=, )/g,
  ofThing:
    /\b(?:le |la |les |l'|une? |des |ces? |cette )[a-z-]+(?: (?:de |du |d'|des |en |a )?[a-z-]+)? (?:que |qu'|auquel |a qui |a laquelle )(?:(?:le |la |les |l'|m\. |mme )(?:[a-z-]+ ){0,3})?$/,
  ownVerb:
    /^ (?:[nls]')?(?:(?:avait|avaient|a|ont|aurait|est|etait|lui|ne|n'a) )*(?!(?:avait|avaient|a|ont|aurait|est|etait|lui|ne|et|ou|de|rencontre)\b)[a-z]{4,} (?:[a-z]+ ){0,2}$/,
  ofWho:
    /\b(?:le |la |l'|une? )(?:[a-z-]+ ){1,3}qui (?:[lns]')?(?:(?:a|avait|ont|avaient|est) )?(?!(?:a|avait|ont|avaient|est|rencontre)\b)[a-z]{3,} (?:m\. |mme |le president )?$/,
  without:
    /\b(?:plutot que|au lieu de|au lieu d'|en lieu et place de|a la place de|en l'absence de|en l'absence d'|(?:a la (?:demande|requete|suggestion|place)|a l'(?:initiative|instigation)|au nom|sur (?:le conseil|l'ordre)) (?:de |d'|du )|(?:et|mais) (?:non|pas)(?: pas)?|, (?:non|pas)) ?(?:(?:le |la |l')?(?:president |premier ministre |m\. |mme |chancelier |chanceliere )*)$/,
  opens:
    /^(?:comme|a la (?:demande|requete|suggestion|place) d|a l'(?:initiative|instigation) d|en l'absence d|au lieu d|plutot que|au nom d|contrairement a|a l'instar de|a la difference de|soutenue?s? par|appuyee?s? par|pressee?s? par|outre|malgre|en depit de|grace a|sous la pression|avec (?:l'appui|le soutien|l'aide|la benediction))\b.*, /,
  clause: /^(?:alors qu[e']|tandis qu[e']|quand|lorsqu[e']|bien qu[e']|pendant qu[e'])[^,]*, /,
  tells: /(?!)/g,
  stops:
    /\b(?:en l'absence d|a la (?:demande|requete|suggestion|place) d|a l'(?:initiative|instigation) d|au lieu d|plutot que|au nom d|au sujet|a propos|selon|d'apres|sans|malgre|apres|avant|alors|pendant qu|tandis|afin|pour (?:discuter|parler|evoquer|preparer|presenter|demander|expliquer|tenter|marquer|sauver|faire)|preparee?s?|redigee?s?|elaboree?s?|sous la (?:pression|houlette)|avec (?:l'appui|le soutien|l'aide|la benediction)|dont|qui|que|visant|destinee?s?|comme|contrairement)\b|\bqu'/,
  venueOf:
    /\b(?:a|au|dans|sur|pres de|depuis) (?:l'|la |le |une? |son |sa )?(?:ambassade|consulat|residence|base|siege|territoire|sol|capitale|frontiere|aeroport|palais|hotel|bord|locaux) (?:de |du |d'|des )(?:la |l'|le )?$/,
  belongs: /(?!)/,
  belongsTo: new RegExp(`\\b${PRIVATE} (?:[a-z-]+ )?$`),
  agentOf: beside(AGENT),
  relationOf: beside(RELATION),
  former: /\b(?:ancien(?:ne)?|ex-?)(?: ?[a-z'-]+){0,5} $/,
};

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FRENCH_BYSTANDERS = void 0;
const PRIVATE = "(?:entreprises?|societes?|banques?|journal|journaux|quotidiens?|clubs?|eglise|universites?|compagnies?|petrole|gaz|bles?|exportations|hommes? d'affaires|journalistes?|avocate?s?|analystes?|historiens?|historiennes?|chercheurs?|chercheuses?|professeurs?|villes?|ports?|aeroports?|capitale|frontiere|residence|sol|territoire|villages?|cotes?|eaux|prison|passeports?)";
const AGENT = '(?:porte-parole|emissaires?|envoyee?s?(?: speciale?s?)?|conseill(?:er|ere|ers)|representante?s?|negociat(?:eur|rice|eurs)|adjointe?|directeur de cabinet|bras droit)';
const RELATION = '(?:epouse|femme|mari|fils|fille|frere|soeur|pere|mere|veuve|avocate?s?|amie?s?|successeur|predecesseur|rival|rivaux|partisans|opposants|biographe)';
const beside = (nouns) => ({
    behind: /(?!)/,
    before: new RegExp(`\\b${nouns} (?:[a-z]+ )?(?:de |du |d'|aupres de |aupres du )(?:la |l'|m\\. |mme |president |premier ministre )?$`),
});
exports.FRENCH_BYSTANDERS = {
    aside: /, (?:(?:qui|dont|que|ou|soutenue?|appuyee?|flanquee?|comme|non|pas|longtemps|jadis|autrefois|malgre)\b|qu'|(?:alliee?|voisine?|amie?|rivale?|rival|ancien(?:ne)?|proche|partenaire|fournisseurs?|cliente?)s? (?:[a-z'-]+ ){0,3}?(?:de|du|des|d'|a|au)|(?:un|une|le|la|l')(?: ?[a-z'-]+){1,4} (?:de|du|des|d'))[^,;:]*(?=, )/g,
    opens: /^(?:comme|contrairement a|a l'instar de|a la difference de|soutenue?s? par|appuyee?s? par|pressee?s? par|outre|malgre|en depit de|grace a|sous la pression|avec (?:l'appui|le soutien|l'aide|la benediction))\b.*, /,
    clause: /^(?:alors qu[e']|tandis qu[e']|quand|lorsqu[e']|bien qu[e']|pendant qu[e'])[^,]*, /,
    tells: /(?!)/g,
    stops: /\b(?:au sujet|a propos|selon|d'apres|sans|malgre|apres|avant|alors|pendant qu|tandis|afin|pour (?:discuter|parler|evoquer|preparer|presenter|demander|expliquer|tenter|marquer|sauver|faire)|preparee?s?|redigee?s?|elaboree?s?|sous la (?:pression|houlette)|avec (?:l'appui|le soutien|l'aide|la benediction)|dont|qui|que|visant|destinee?s?|comme|contrairement)\b|\bqu'/,
    venueOf: /\b(?:a|au|dans|sur|pres de|depuis) (?:l'|la |le |une? |son |sa )?(?:ambassade|consulat|residence|base|siege|territoire|sol|capitale|frontiere|aeroport|palais|hotel|bord|locaux) (?:de |du |d'|des )(?:la |l'|le )?$/,
    belongs: /(?!)/,
    belongsTo: new RegExp(`\\b${PRIVATE} (?:[a-z-]+ )?$`),
    agentOf: beside(AGENT),
    relationOf: beside(RELATION),
    former: /\b(?:ancien(?:ne)?|ex-?)(?: ?[a-z'-]+){0,5} $/,
};
//# sourceMappingURL=bystanders.js.map
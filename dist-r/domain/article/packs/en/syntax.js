"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENGLISH_SYNTAX = void 0;
exports.ENGLISH_SYNTAX = {
    aside: /, (?!and\b)[a-z' -]{3,40}, /g,
    toObject: /^(?: [a-z.'-]+){0,7} ?(?:[a-z]+'|mr\.? )?$/,
    toApposed: /^ (?:with |to )?(?:the|his|her|its|their|[a-z]+'s?) (?:[a-z-]+ ){0,4}[a-z-]+, $/,
    toCompany: /\b(?:with|between|to|by|and|of|from)(?: (?:the|its|their|his|her|president|prime minister|mr\.?|[a-z.'-]+)){0,6} ?$/,
    joins: /^(?:'s?)?(?:,|,? (?:and|as well as|with|then|or|alongside|together with|plus))(?: [a-z.'-]+){0,6} ?$|^ (?:of|[a-z.-]+) ?(?:[a-z.'-]+ ){0,4}$/,
    parts: /[;:]|, (?!and)/,
    finite: /;|\b(?:was|were|is|are|has|had|have|will|would|said|says|met|told|began|came|went|took|gave|left|held|made|saw|flew|broke|sent|wrote|spoke|sat|led|put|rose|fell|stood|became|found|brought|(?!united|allied)[a-z]{3,}ed)\b/,
    secondVerb: /[ ,](?:and|then|but) (?:[a-z'-]+ ){0,4}$/,
    onlySecondVerb: /^(?:,? ?(?:and|but|then) )(?:[a-z'-]+ ){0,4}$/,
    withoutSubject: /^,? ?(?:after|before|upon|while|when|by|having)(?: having)? (?:[a-z]+ly )?$/,
    clauses: /, (?:but|and|while) /g,
    relative: /^(?:who|which)\b/,
    andLast: /^,? and (?:[a-z.' -]{0,24})$/,
    governs: /\b(?:in|at|on|near|from|for|against|about|over|into|towards?|through|under|without|despite|before|since|off|via|among|according to)(?: (?:the|its|their|his|her|presidents?|minister|prime|foreign|mr\.?|[a-z.-]+)){0,3} ?(?:'s )?$/,
    sent: /\b(?:officials|delegations?|delegates|negotiators?|representatives?|experts|ministers?|diplomats|envoys?|teams?|leaders|troops|commanders|lawmakers|mediators?|observers|monitors|participants|counterparts|people) (?:from|for) [a-z ]{0,12}$/,
    company: /\b(?:and|with|between)\b/,
    of: /\bof\b/,
    nounCompany: /\b(?:with|between|of|attended by|bringing together|involving|grouping|in the presence of)\b/,
    leaders: /\b(?:(?<n4>(?:the|all) four|four)|(?<n3>(?:the|all) three|the trio|three)|(?<n2>both|the two|two|the pair|the duo))(?:(?<=pair|duo|trio)| (?:leaders|men|women|presidents|generals|ministers|premiers|envoys|negotiators|diplomats|foreign ministers|prime ministers|heads of state|rivals)\b)/,
    they: /^they (?:[a-z]+ ){0,4}$/,
    andGroup: /\band (?:the |its |[a-z-]+ ){0,3}(?:rebels|groups|militias|opposition|factions|insurgents|separatists|junta|guerrillas|movements|islanders|neighbou?rs|allies)\b/,
    hosted: /\b(?:(?:hosted|organi[sz]ed|convened|called|sponsored) by|at the invitation of)(?: (?:the|president|prime minister|king|[a-z]+'s?))? $/,
    invited: /^'s? (?:invitation|behest)/,
    hosts: /^(?:host|organi[sz]|conven|sponsor|receiv|arrang)/,
    passive: /^ (?:[a-z]+ ){0,2}by /,
    introduces: /\b(?:an?|another|two|three)(?: [a-z-]+){0,3} $/,
    agent: /\bby (?:the )?$/,
    allObjects: /^ (?:[a-z]+ ){0,2}(?:both|the two|them) /,
};
//# sourceMappingURL=syntax.js.map
import type { EventWords } from '../event-words.js';

const ADV =
  "(?:(?:pas encore|deja|aussi|ensuite|egalement|finalement|a nouveau|de nouveau|encore|enfin|tous|tous deux|tous les deux|longuement|bien|ainsi|d'abord|seulement|y|en|[a-z]+ment|tour a tour) )*";
/** It was not so when something else was: `loin d'avoir`, `avant même d'avoir`. */
const NOT_YET =
  "(?:loin|faute|a defaut|plutot que|avant(?: meme)?|au lieu) (?:de |d')(?:(?:ne )?(?:jamais )?)(?:avoir |s'etre |etre )(?:ete )?";
const PARTICIPLE = /(?:é|i|u|t|s)e?s?(?: |$)/;
const HAVE = '(?:a|ont|avait|avaient|eurent|eut|ayant|avoir|eu)';
const BE =
  "(?:est|sont|etait|etaient|fut|furent|etant|etre|s'est|se sont|s'etait|s'etaient|s'etre|a ete|ont ete|avait ete|avaient ete|ete)";

/** How a verb stands, by its form and what is before it; the first rule that fits is taken. */
export const FRENCH_MOODS: EventWords['moods'] = [
  {
    mood: 'unreal',
    form: PARTICIPLE,
    left: new RegExp(
      `\\b(?:aurait|auraient|serait|seraient|soit|soient|ait|aient|se soit|se soient|se serait|se seraient|aurait ete|auraient ete) (?:pas )?${ADV}$`,
    ),
  },
  {
    mood: 'denied',
    form: PARTICIPLE,
    left: new RegExp(
      `\\bn'(?:y )?(?:a|ont|avait|avaient|est|sont|etait|etaient|aura|auront|ayant|a ete|ont ete) (?:pas|jamais|guere|point|plus|toujours pas|ni|pas encore) ?${ADV}(?:ete )?${ADV}$|\\bne (?:l'aura|l'ont|l'a|les a|s'est|se sont|s'etait|s'etaient|sont|seront|sera) (?:pas|jamais|plus|guere) ${ADV}$`,
    ),
  },
  {
    mood: 'denied',
    form: PARTICIPLE,
    left: /\b(?:aucune?|nul(?:le)?|rien|personne)\b[^,;]{0,40}n'(?:a|ont|est|sont|avait|aura)(?: ete)? $/,
  },
  { mood: 'denied', form: PARTICIPLE, left: new RegExp(`\\b${NOT_YET}${ADV}$`) },
  {
    mood: 'denied',
    left: /\b(?:sans (?:(?:jamais|meme|encore|toutefois) )?(?:avoir |s'etre |etre )?|ne (?:pas|plus|jamais) (?:avoir |etre |se |s')?|refus[a-z]* (?:de |d')(?:se |s')?|renonc[a-z]* a (?:se |s')?|(?:exclu|exclut|ecarte) (?:de |d')(?:se |s')?|n'(?:a|ont) pas pu |au lieu de |dement[a-z]* (?:[a-z]+di )?(?:avoir |s'etre |etre )?|nie (?:[a-z]+di )?(?:avoir |s'etre |etre )?|ni )$/,
  },
  {
    mood: 'denied',
    left: /\bne (?:se |s'|le |la |les |leur |lui |l')?$|\bn'(?:y |en )?$/,
    right: /^ (?:pas|plus|jamais|guere|point|aucune?|ni|rien)\b/,
  },
  { mood: 'ahead', left: /\bne (?:se |s'|le |la |les )?$|\bn'$/, right: /^ (?:[a-z]+ ){0,4}(?:que|qu')/ },
  { mood: 'done', form: /^(?:tomb|mis).* d'accord/, left: /\b(?:sont|s'etaient|etaient|se sont) (?:[a-z]+ )*$/ },
  // `viennent de signer`: they have just done it.
  {
    mood: 'done',
    left: /\b(?:vien(?:t|nent)|venai(?:t|ent)|venant)(?: tout juste| a peine| enfin)? (?:de |d')(?:se |s')?$/,
  },
  {
    mood: 'may',
    left: new RegExp(
      `\\b(?:peut-etre|peut|peuvent|pourrai(?:t|ent)|pourra|pourront|voudrai(?:t|ent)|souhait[a-z]+|esper[a-z]+|voulai(?:t|ent)|veu(?:t|lent)|tent[a-z]+ (?:de|d')|propos[a-z]+ (?:de|d')|envisag[a-z]+ (?:de|d')|refus[a-z]+ (?:de|d')|menac[a-z]+ (?:de|d')|cherch[a-z]+ a|pret[es]* a|dispose[es]* a|susceptibles? de) ?(?:etre |se |s'|pas )?${ADV}$`,
    ),
  },
  {
    mood: 'ahead',
    left: new RegExp(
      `\\b(?:aura|auront|sera|seront|se sera|va|vont|allons|allez|doi(?:t|vent)|devai(?:t|ent)|devrai(?:t|ent)|devra|devront|entend(?:ent|ait)?|compte(?:nt|r)?|prevoi(?:t|ent|yait)|s'appret[a-z]+ a|accept[a-z]+ (?:de|d')|(?:re)?conv(?:enue?s?|iennent|ient) (?:de|d')|decid[a-z]+ (?:de|d')|promis (?:de|d')|engag[a-z]+ a|attendue?s? pour|prevue?s? pour|censee?s?|appelee?s? a|sur le point de|avant de)(?: (?:encore|toujours|aussi|egalement|ensuite|maintenant|desormais|finalement))* ?(?:etre |se |s'|nous |vous |y |en |pas |alors |d'abord )?${ADV}$`,
    ),
  },
  { mood: 'ahead', form: /(?:r|t)(?:a|ont|ons)(?: |$)/ },
  { mood: 'would', form: /r(?:ait|aient)(?: |$)/ },
  {
    mood: 'done',
    form: PARTICIPLE,
    left: new RegExp(`\\b(?:${HAVE}|${BE}) (?:ete )?${ADV}$|\\b(?:s'est|se sont|s'etait|s'etaient) ${ADV}$`),
  },
  { mood: 'done', form: /(?:uite?s?|ises?|ertes?|ites?)(?: |$)/, right: /^ (?:par|sous)\b/ },
  { mood: 'now', form: /^expire(?: |$)/ },
  { mood: 'done', form: /(?:er|ir|re)(?: |$)/, left: /\b(?:a|ont|avait|avaient) (?:deja )?fait $/ },
  { mood: 'wish', form: /(?:er|ir|re|oir)(?: |$)/ },
  { mood: 'done', form: /(?:é|ée|és|ées|us|(?<![qg])ues?|u|ise|ises|ies|ertes?|erts?)(?: |$)/ },
  { mood: 'now', form: /ent(?: |$)/ },
  {
    mood: 'done',
    form: /(?:é|ée|is?|ies?|us?|ues?|erts?|ertes?|uites?|uits?|ises?)s?(?: |$)/,
    left: /(?:^|[,;(] ?|\b(?:accord|traite|paix|plan|reunion|sommet|texte|document|treve|[a-z]{4,}(?:e|ion|ent|et|eu|um)) )$/,
  },
  { mood: 'wish', form: /ant(?: |$)/ },
  { mood: 'done', form: /(?:ait|aient)(?: |$)/ },
  { mood: 'now' },
];

import type { FrameWords } from '../frame-words.js';

const SPAN = '(?:ans?|annees?|siecles?|decennies?|lustres?|mois)';
const REST = '[^,;:]{0,140}$';

export const FRENCH_FRAMES: FrameWords = {
  longAfter: new RegExp(
    `\\b${SPAN}(?: jour pour jour)? (?:apres|depuis)\\b${REST}|\\b(?:voila|voici|cela fait|ca fait|il y a)(?: [a-z'-]+){1,4} ${SPAN} (?:que|qu')${REST}`,
  ),
  longAgo: new RegExp(
    [
      `\\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|\\d+|[a-z]+(?:ze|te))(?: [a-z]+)? ${SPAN} (?:plus tot|auparavant|avant)\\b`,
      "\\b(?:a l'epoque|en ce temps-la|a cette epoque|naguere|jadis|autrefois|par le passe|dans le passe|au siecle dernier|il y a longtemps)\\b",
      '\\bdans les annees (?:\\d{2,4}|[a-z]+)\\b',
      '\\b(?:pendant|durant|lors de|au temps de) la (?:guerre froide|premiere guerre|seconde guerre|deuxieme guerre|guerre du golfe)\\b',
      '\\b(?:lors de|pendant|durant) (?:son|sa|leur) (?:premiere?|precedente?|dernier) (?:mandat|presidence|quinquennat|passage)\\b',
      "^sous (?:le president |la presidence de |la presidence d')?[a-z.]+(?: [a-z.-]+){0,2}, ",
      '\\bquand [a-z. -]{3,40} etait (?:encore )?(?:president|premier ministre|au pouvoir|ministre)\\b',
      '\\b(?:avai(?:t|ent)|etai(?:t|ent)) alors\\b',
    ].join('|'),
  ),
  yearsAgo:
    /^il y a (?:[a-z'-]+|\d+)(?: [a-z]+)? (?:ans?|annees?|siecles?|decennies?)(?: jour pour jour)?,? (?:ce |le )?$/,
  recalled: new RegExp(
    '\\b(?:se souvien(?:t|nent)|souvenir|souvenons|rappel(?:le|lent|ant|ons)|commemor[a-z]+|celebr[a-z]+|anniversaire)\\b[^;:]{0,120}$',
  ),
  ofYear: /(?!)/,
  ofNow:
    /\b(?:desormais|aujourd'hui|maintenant|ce soir|cette (?:semaine|annee|fois)|ce mois-ci|actuellement|est|sont|sera|seront|doit|doivent)\b/,
  ofDay:
    /\b(?:matin|matinee|apres-midi|soir|soiree|nuit|midi|minuit|heures?|minutes?|plus tot dans la journee|veille)\b/,
  inverted: /(?:^|[,;:] )(?:eut|eussent)-(?:il|elle|on|ils|elles) (?:[a-z.'-]+ ){0,4}$/,
  then: /^(?:[a-z]+ )?(?:quand|lorsque|lorsqu'|une fois|des que|apres que)/,
  later: /\b(?:[a-z]{2,}(?:rait|raient|era|eront|ira|iront)|doi(?:t|vent)|devait)\b/,
  corrected:
    /\b(?:version|message|entree|depeche|titre) (?:precedente?|anterieure?)\b|\b(?:precedente?|premiere) (?:version|message|depeche)\b/,
  almost: /\b(?:presque|quasi|quasiment|pratiquement|failli(?: etre)?) (?:ete )?$/,
  supposed:
    /\b(?:suppos(?:e|ent|ons|er|ant)|imagin(?:e|ent|ons|er|ez)|admett(?:ons|ant)|comme s(?:i|'ils?)|hypothese ou|scenario ou|a croire|(?:soupconne|accuse|suspecte)e?s? (?:d'avoir|de s'etre))\b[^;:]{0,140}$/,
  unconfirmed: new RegExp(
    `\\b(?:(?:pas|jamais|sans|ni|ni [^,;:]{3,40} n'(?:a|ont)|refus[a-z]+ (?:de|d')|impossible (?:de|d')|(?:rien|personne|aucune? [^,;:]{2,40}) (?:ne |n')(?:a |est venu )?) ?(?:ete |encore |pu |voulu |souhaite )?(?:confirm[a-z]+|verifi[a-z]+|prouv[a-z]+|etabli[a-z]*|atteste[a-z]*|indique[a-z]*|montre[a-z]*|dement(?:i|ir|ent)?|nie[a-z]*|exclu[a-z]*)|(?:ne|n') ?(?:confirme|prouve|atteste|indique|dement|nie|exclut?)(?:nt)? (?:pas|guere|point)|(?:aucune?|pas de|pas la moindre) (?:preuve|indice|signe|indication|confirmation)) (?:[a-z]+ ){0,2}(?:que |qu'|d'avoir |d'etre |s'etre |avoir )${REST}`,
  ),
  reported:
    /\b(?:informations?|rumeurs?|bruits?|allegations?|recit)(?: [a-z]+){0,3} (?:selon|d'apres|voulant|que|qu'|d'|de|du|sur|affirmant)[^;:]{0,140}$/,
  untrue:
    /\b(?:faux|fausses?|inexacte?s?|erronee?s?|infondee?s?|sans fondement|dement(?:i|ie|ies|is|ent)?|refute[a-z]*|mensong[a-z]+|inventee?s?|pas vrai|rejete[a-z]*)\b/,
  cameToNothing:
    /\bn(?:e|')? ?(?:s'est|se sont|s'etait|s'etaient|a|ont|eut|eurent|avait|avaient|est) ?(?:[a-z]+ )?(?:pas|jamais|point) (?:ete )?(?:eu lieu|lieu|tenue?s?|confirmee?s?|signee?s?|venue?s?|deplacee?s?|produite?s?)|\bn'en (?:a|est|fut) (?:[a-z]+ )?rien|\b(?:a|ont|avait|avaient|fut|furent)(?: ete)? (?:repoussee?s?|reportee?s?|annulee?s?|ajournee?s?|decommandee?s?)|\btombee?s? a l'eau|\breste(?:e|es|s)? (?:lettre morte|sans suite)|\bn'est plus (?:prevue?|d'actualite)/,
  anySuch: /\b(?:une?|tout|toute|aucune?|quelque|un tel|une telle)(?: [a-z-]+){0,2} $/,
  wouldBe:
    /^[^;:]{0,120}?\b(?:[a-z]{2,}(?:rait|raient)|pourra|pourront|sera|seront|peut|peuvent|doit|doivent|devra|devront)\b/,
};

import type { FateWords } from '../fate-words.js';

const NOUN =
  '(?:reunions?|rencontres?|visites?|deplacements?|voyages?|tournees?|conferences?(?: de presse)?|ceremonies?|signature|session|seances?|sommets?|entretiens?|entrevue|tete-a-tete|diner|dejeuner|mission|table ronde|audience|debat|rendez-vous|pourparlers|discussions|negociations|cycle(?: de (?:pourparlers|negociations|discussions))?|round|tour(?= de table)|investiture|congres|atelier|seminaire|remise|entree en fonctions?)';
const ADV =
  '(?:deja |ensuite |finalement |aussi |egalement |depuis |de nouveau |a nouveau |encore |donc |entre-temps |elle |lui |eux |elles |(?!quasiment|pratiquement|probablement|vraisemblablement|eventuellement|apparemment)[a-z]+ment )*';
/** `n'a été annulée`: without « pas » it stands behind « aucune ». */
const BE = `(?<!n')(?:(?:a|ont|avait|avaient)[ ,]*${ADV}(?:ete )?${ADV}|(?:est|sont|etait|etaient|fut|furent)[ ,]*${ADV})`;

/** `suspendue vingt minutes`, `suspendues depuis 2019`: a pause, or old news. */
export const NO_PAUSE =
  "(?![a-z])(?! (?:brievement|depuis|le temps|(?:pour |pendant |durant )?(?:la nuit|le dejeuner|le diner|quelques instants|a (?:la |l'|une? |son |sa )(?:decision|accord|fil|signature|issue|reponse|avis|vote|verdict)|une demi-heure|(?:une?|[a-z-]+|\\d+) (?:minutes?|heures?|quarts? d'heure)))\\b)";
/** What took place, whatever it had been before. */
const HELD =
  "(?:s'est|se sont|s'etait|a|ont|avait|avaient) (?:(?:finalement|enfin|bien|tout de meme|quand meme) )?(?:tenue?s?|eu lieu|debute|commence|repris|ouverte?s?|acheve|conclue?s?|deroulee?s?|acheve[es]*)";

const PLANNED = "(?:prevue?s?|programmee?s?|a l'ordre du jour|au programme)(?! (?:comme|avant|pour durer)\\b)";

export const FRENCH_FATES: FateWords = {
  planned: new RegExp(
    `(?:^|(?<=[^a-z]))(?:une?|la|le|l'|les|des|cette|ce|cet|ces|sa|son|ses|leurs?|toute|aucune?) ?(?:[a-z0-9'-]+ ){0,2}?${NOUN}(?![a-z'-])`,
    'g',
  ),
  fates: [
    [
      'cancelled',
      new RegExp(
        `\\b(?:${BE}(?:annulee?s?|supprimee?s?|decommandee?s?|abandonnee?s?|deprogrammee?s?)|n'(?:a|ont|avait|avaient|aura|auront|aurait) (?:finalement )?(?:pas |jamais )(?:eu )?lieu|ne (?:se )?(?:tiendra|tiendront|tint|s'est tenue?|se sont tenue?s) (?:pas|jamais|plus)|n'(?:est|etait|sont) plus (?:prevue?s?|d'actualite|a l'ordre du jour|au programme)|tombee?s? a l'eau)`,
      ),
    ],
    [
      'postponed',
      new RegExp(
        `\\b(?:${BE}(?:reportee?s?|repoussee?s?|ajournee?s?|decalee?s?|differee?s?|suspendue?s?${NO_PAUSE}|renvoyee?s?|retardee?s?))`,
      ),
    ],
    [
      'denied',
      new RegExp(
        `\\b(?:${BE}(?:dementie?s?|exclue?s?|ecartee?s?)|n'(?:est|sont) (?:pas )?${PLANNED}|n'en a (?:jamais|pas) ete question|n'a jamais ete question)`,
      ),
    ],
    [
      'rumoured',
      new RegExp(
        `\\b(?:${BE}(?:evoquee?s?|envisagee?s?|a l'etude|pressentie?s?)|n'(?:est|sont|a|ont) pas (?:encore )?(?:ete )?confirmee?s?|(?:pourrait|pourraient) (?:suivre|etre (?:organisee?s?|prevue?s?)))`,
      ),
    ],
  ],
  opening:
    /^(?:[^,;:]{0,40}(?:a|ont) (?:dit|annonce|indique|affirme|precise|note|rappele|regrette) que? ?|(?:mais |et |or )?(?:(?:a|au|en|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la veille|des) ?[^,;:]{0,40}, )?(?:mais |et |quant a |quant aux? |reste que |enfin, |par ailleurs, )?)$/,
  parted:
    /[;:?]|\b(?:et|mais|tandis que|alors que|parce que|car) (?:il|elle|ils|elles|le|la|les|l'|un|une|son|sa) ?(?:[a-z]+ ){0,2}(?:a|ont|est|sont|avait|etait|sera|doit)\b/,
  ofAnother: new RegExp(
    [
      // `s'est tenue lundi et le vote`
      "\\b(?:a (?:ete|eu|debute|commence)|ont|s'est|se sont|est|sont|etait|etaient)\\b[^;]{1,90}\\b(?:et|mais|puis|tandis que) (?:le |la |les |l'|une? |son |sa )(?:[a-z'-]+ ){1,7}$",
      // `au cours de laquelle la taxe`
      "\\b(?:laquelle|lequel|dont|ou) (?:le |la |les |l'|une? |des |son |sa )(?:(?!est|etait|a|ont|avait|sont|devait|doit|soit) ?[a-z'-]+ ){1,4}(?:a ete |ont ete |avait ete )?$",
      ', (?:celle|celui|ceux|celles) [^,;]{0,40}$',
    ].join('|'),
  ),
  governed:
    /\b(?:president|presidente|hotes?|organisateurs?|delegues?|membres?) (?:de la |de l'|du |des )(?:[a-z-]+ ){0,2}$|\b(?:a|au|aux|vers|lors|pendant|durant|cours|dans|en|par|sur)(?: (?:de|du|des))?(?: (?:la |le |les |l'|une? |cette |cet |ce |sa |son |leur )(?:(?!la |le |les |une? |cette |ce |sa |son |leurs? )[a-z-]+ ){0,2}| )$/,
  ownPart: /\b(?:sa|leur) (?:[a-z]+ )?(?:participation|presence|venue)\b/,
  unplanned: new RegExp(`\\bn'(?:etait|etaient|a jamais ete|avait jamais ete|avait pas ete) (?:pas )?${PLANNED}`),
  saidSo: /\b(?:a-t-(?:il|elle|on)|(?:a|ont) (?:dit|annonce|indique|affirme|precise|assure|declare)|selon|d'apres)\b/,
  atFirst: /\bapres (?:avoir|qu'elles? ait|qu'ils? ait|qu'elles? aient) (?:deja )?(?:ete )?(?:[a-z]+ )?$/,
  afterAll: new RegExp(
    `^(?: (?!et |mais |avant |apres |car |quand |que |qui |si |le temps )[a-z0-9'-]+){0,6}(?:, puis [a-z]+)?,?(?:(?: (?:et|mais|puis|elle|elles|il|ils)){0,3} ${HELD}|(?<=,) avant de (?:finalement |enfin )?(?:s'ouvrir|se tenir|reprendre|debuter|commencer)\\b)`,
  ),
  openingAfterAll: new RegExp(
    `^(?: [a-z0-9'-]+){0,5}, (?:la |le |les |l'|une? |leur |leurs |cette |ce )(?:[a-z'-]+ ){1,6}${HELD}`,
  ),
  aside: /(?:,|\b(?:qui|qu')) ?(?:(?:a|ont|avait|avaient|ete|est|etait) ){0,2}(?:[a-z]+ )?$/,
  stillToCome:
    /^[^,;:]{0,60},? (?:(?:aura|auront|doit avoir|doivent avoir) (?:bien |finalement )?lieu|se tiendr(?:a|ont)|s'ouvrir(?:a|ont)|debuter(?:a|ont)|reprendr(?:a|ont))\b/,
  named: /^(?:cette|ce|cet) ?/,
  toNewDay: /\b(?:a|au|jusqu'a|pour) (?:[a-z]+ ){0,2}$/,
};

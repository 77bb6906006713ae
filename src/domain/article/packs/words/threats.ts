import type { ArticleLanguage } from '../../text/language.js';

type PerLanguage = Readonly<Record<ArticleLanguage, RegExp>>;

/** Words that are a threat in anybody's mouth. */
export const THREAT: PerLanguage = {
  fr: /\b(?:menac(?:e|ent|ait|ant|er)|represailles|ripost(?:e|er|era|eront|erons|erait|eraient)|repliquerons|attaquerons|frapperons|defendrons par|tirerons|ultimatum|repliquer(?:a|ait|ont)?|repondr(?:a|ont|ait|aient|ons|e) (?:[a-z]+ment|avec|par la force|de maniere|a toute|«|sans)|paier(?:a|ont) (?:le |un )?prix|guerre regionale|cibles? legitimes?|(?:frappe|vise|cible|attaque|bombarde|detrui)(?:ra|rons|ront|rait|raient)|bombardements? (?:si|comme)|a portee (?:de tir|de nos))\b/,
  en: /\b(?:threat(?:en(?:s|ed|ing)?)|retaliat(?:e|ion|ory|ing)|reprisals?|(?:will|would|shall|we'll) (?:[a-z]+ly |be )?(?:respond|shoot|fire|retaliate|strike|hit|bomb|attack|answered|met with|destroy)|hit back|strike back|ultimatum|(?:will|would|shall|must|to make (?:them|him|it|iran|israel)) pay (?:a|the|dearly)|regional war|legitimate targets?|there will be bombing|within (?:our |easy )?reach)\b/,
};

/** Words that are a threat where they are bound to a condition, or said as a warning. */
export const HARM: PerLanguage = {
  fr: /\b(?:consequences?|frappes?|action militaire|option militaire|recours a la force|guerre|attaqu(?:e|es|er|era)|sanctions|tres dur|enfer|detruit[es]*|terribles?|mauvaise surprise|prix|gifle|porte-avions|bases (?:americaines|militaires))\b/,
  en: /\b(?:consequences?|strikes?|military (?:action|option|force)|use of force|war|attack(?:s|ed)?|bad things|hell|destroy(?:ed)?|terrible|steep|price|sanctions|armada|slap|warships?|shoot|fight back|open fire|resist|respond in kind|aircraft carriers?)\b/,
};

export const WARNING: PerLanguage = {
  fr: /\b(?:averti[ts]?|avertissement|previen(?:t|nent)|prevenu|mis en garde|met en garde|mise en garde|menac(?:e|ent|ait|ant|er)|brandi[ts]?|agite|promis|promet|faute de|agitant|brandissant)\b/,
  en: /\b(?:warn(?:s|ed|ing|ings)?|threat(?:en(?:s|ed|ing)?)|vow(?:s|ed|ing)?|promis(?:es|ed|ing)|caution(?:s|ed)?)\b/,
};

/** Opens what a threat depends on; read up to the next punctuation. */
export const CONDITION: PerLanguage = {
  fr: /(?<![a-z])(?:si (?!pres|loin|bien|peu)|s'ils? |a moins (?:que|d)|faute d|en cas d|en l'absence d|sans accord|a defaut d|tant que|dans le cas ou)[^,.;:!?»”"()\n]{3,140}/,
  en: /\b(?:if|unless|without (?:a|an|any) (?:[a-z]+ )?(?:deal|agreement|accord)|failing (?:a|an|that)|should (?=(?:the |its |any )?[a-z]+ (?:be|not|fail|attack|strike|refuse|reject|decline|choose|walk|resume|break|violate|cross|try|continue|withdraw|come|prove))|in (?:the event|case) of|absent (?:a|an))\b[^,.;:!?»”"()\n]{0,140}/,
};

/** Deeds told as done, which are no threats any more. */
export const DONE: PerLanguage = {
  fr: /\b(?:(?:a|ont|avait|avaient) (?:deja )?(?:riposte|replique|frappe|bombarde|mene des)|en represailles)\b/,
  en: /\b(?:(?:has|have|had) (?:already )?(?:retaliated|struck|bombed|attacked)|in retaliation|retaliated|were struck|struck back)\b/,
};

/** A threat that is denied, doubted or only spoken about. */
export const NO_THREAT: PerLanguage = {
  fr: /\b(?:ne pas menacer|levee des sanctions|malgre (?:les|ses|des) menaces|sans (?:menaces?|brandir)|sous la menace|ne menace pas|cesser (?:ses|les|de) menac|face aux menaces|apres (?:des|les) (?:[a-z]+ )?(?:semaines|mois|jours)? ?(?:de )?menaces|n'(?:a|ont|avait|avaient) (?:jamais )?menace (?:personne|rien)|jamais (?:ete )?(?:une|de) menaces?|(?:n'est|n'etait) pas une menace|pourquoi menacer)\b/,
  en: /\b(?:not to (?:threaten|use force)|not threaten|lifting (?:of )?sanctions|despite (?:the|his|her|their|weeks of)? ?threats?|without threats?|under (?:the )?threat|stop threatening|refrain from threat|no threat|threaten(?:s|ed)? (?:no one|nobody|nothing)|(?:never|not|no longer) (?:been |be )?a threat|why threaten|rather than threat|threats? and pressure)\b/,
};

import type { ArticleLanguage } from '../language.js';

const FR_MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const FR_DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const FR_N =
  '(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|soixante|quelques|quarante-huit|vingt-quatre)';
const FR_UNIT = '(?:jours?|semaines?|mois|ans?)';
const EN_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|aug\\.?|sept\\.?|oct\\.?|nov\\.?|dec\\.?)';
const EN_DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const EN_N =
  '(?:\\d{1,3}|a|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|sixty|a few|several|a couple of)';
const EN_UNIT = '(?:days?|weeks?|fortnights?|months?|years?)';

const FR = [
  `entre le (?:${FR_DAY} )?\\d{1,2}(?: ${FR_MONTH})? et le (?:${FR_DAY} )?\\d{1,2} ${FR_MONTH}(?: \\d{4})?`,
  `(?:du|les) \\d{1,2}(?:er)? (?:au|et) \\d{1,2} ${FR_MONTH}(?: \\d{4})?`,
  `(?:(?:ce|le) )?(?:${FR_DAY} )?\\d{1,2}(?:er)? ${FR_MONTH}(?: \\d{4})?`,
  `tot (?:dans |au cours de )?la semaine(?: prochaine| suivante)?`,
  `(?:au |en |des le |le )?(?:tout )?(?:debut|milieu|courant|fin) (?:de )?(?:la )?semaine(?: prochaine| suivante)?`,
  `(?:(?:au |en |a la |a )?(?:debut|mi|milieu|fin)[ -](?:de |du mois de |du mois d'|d')?|avant la fin (?:de |du mois de |d'))${FR_MONTH}(?: \\d{4})?`,
  `(?:des |avant |d'ici )?(?:la fin (?:de |du ))?(?:la semaine|le mois|l'annee|mois|l'ete) (?:prochaine?|derniere?)`,
  `(?:dans|sous|d'ici(?: a)?|au cours des|dans les) (?:les |des )?(?:${FR_N} )?(?:tout(?:es)? )?(?:prochaine?s|jours a venir|jours qui viennent|semaines a venir) ?(?:jours|semaines|mois)?`,
  `(?:dans|sous|d'ici(?: a)?|pendant|il y a) (?:les |un delai de )?(?:${FR_N} )(?:(?:a|ou|et) ${FR_N} )?${FR_UNIT}`,
  `entre ${FR_N} et ${FR_N} ${FR_UNIT}`,
  `(?:d'ici|jusqu'au|jusqu'a|avant) (?:la )?(?:fin de semaine|fin du mois|fin de la semaine|week-end|${FR_DAY}(?: prochain)?)`,
  `(?:(?:dans|aux) )?(?:les )?(?:tout )?premiers jours de (?:la semaine prochaine|${FR_MONTH})`,
  `${FR_N} (?:a|ou) ${FR_N} ${FR_UNIT}`,
  `(?:${FR_DAY} ou ${FR_DAY})`,
  `(?:des )?la semaine (?:prochaine|derniere|suivante)`,
  `(?:ce|le) week-end(?: prochain| dernier)?|cette semaine`,
  `${FR_DAY}(?: (?:prochain|dernier))?`,
  `aujourd'hui|apres-demain|avant-hier|demain|hier|ce soir`,
  `a une date (?:ulterieure|non precisee|indeterminee)|(?:tres )?prochainement|bientot|ulterieurement|sous peu`,
  `(?:en |au )?${FR_MONTH} \\d{4}`,
];

const EN = [
  `between (?:${EN_MONTH} )?\\d{1,2} and (?:${EN_MONTH} )?\\d{1,2}(?: ${EN_MONTH})?(?:,? \\d{4})?`,
  `(?:${EN_DAY},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:-\\d{1,2}| and \\d{1,2})? (?:of )?${EN_MONTH}(?:,? \\d{4})?`,
  `(?:${EN_DAY},? )?${EN_MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:-\\d{1,2})?(?:,? \\d{4})?`,
  `(?:in )?(?:the )?first (?:few )?days of (?:next week|${EN_MONTH})`,
  `(?:the )?(?:early|mid|late|later|beginning of|start of|middle of|end of)[ -](?:in )?(?:next|this|the|the following|the coming) (?:week|month|year)`,
  `(?:as (?:early|soon) as )?(?:next|last|this coming|the coming|the following) (?:week|month|year|weekend|${EN_DAY})(?: or so)?`,
  `this (?:week|weekend|month)|later this (?:week|month)|over the weekend|(?:the )?weekend`,
  `(?:early|mid|late|in early|in late|by mid|the beginning of|the start of|the end of|by the end of)[ -](?:in )?${EN_MONTH}(?: \\d{4})?`,
  `(?:in|over|within|during) (?:the )?(?:coming|next) (?:${EN_N} )?(?:(?:to|or) ${EN_N} )?(?:days|weeks|months)`,
  `(?:in|within|for|after) (?:the )?(?:about |roughly )?${EN_N}(?: to | or |-)${EN_N} ${EN_UNIT}`,
  `(?:in|within) (?:about |roughly )?${EN_N} ${EN_UNIT}`,
  `between ${EN_N} and ${EN_N} ${EN_UNIT}`,
  `${EN_N}(?: to | or |-)${EN_N} ${EN_UNIT}`,
  `${EN_DAY} or ${EN_DAY}`,
  `${EN_N} ${EN_UNIT} (?:ago|from now)`,
  `(?:by|until|before) (?:the end of (?:the )?(?:week|month)|${EN_DAY})`,
  EN_DAY,
  'today|tomorrow|yesterday|tonight',
  'at a later date|at a later stage|at an unspecified date|in the near future|soon|shortly',
  `(?:in )?${EN_MONTH} \\d{4}`,
];

/** Phrases that name days, longest kind first; folded. What they mean is read by `src/domain/time/said`. */
export const DATE_PHRASE: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: new RegExp(`\\b(?:${FR.join('|')})(?![a-z0-9])`, 'g'),
  en: new RegExp(`\\b(?:${EN.join('|')})(?![a-z0-9])`, 'g'),
};

/** Before a date, or where nothing is, after it, these say that it is still to come. */
export const AHEAD: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /\b(?:[a-z]{2,}(?:ra|ront|rons|rez|raient|rait)|prevue?s?|attendue?s?|programmee?s?|fixee?s?|annoncee?s? pour|doi(?:t|vent)|va|vont|prochaine?|d'ici|avant|jusqu'au|se (?:revoit|retrouve)|revoir)\b/g,
  en: /\b(?:will|shall|would|going to|set (?:to|for)|scheduled|expected|due|planned|plans? to|to be held|next|coming|upcoming|slated|by|until|before|'ll)\b/g,
};

/** … and these that it is over. */
export const BEHIND: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /\b(?:(?:a|ont|avait|avaient|etait|etaient|fut) (?:ete |deja |finalement )?[a-z]{2,}(?:e|i|u|t|s)e?s?|se sont|s'est|lors|apres|menee?s|tenue?s|annulee?s?)\b/g,
  en: /\b(?:was|were|had|held|met|said|told|took|ended|concluded|called off|cancell?ed|after|following|[a-z]{3,}ed)\b/g,
};

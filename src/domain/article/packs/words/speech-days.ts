import type { ArticleLanguage } from '../../text/language.js';

/** Words by which a language tells on which day something was said, or that it was long ago. All folded. */
interface SpeechDayWords {
  /** Right before a day, in what is said of somebody between commas: they were there that day, and spoke: `who stopped over on`. */
  readonly visiting: RegExp;
  /** Around a verb of saying: a verb of the pluperfect. */
  readonly earlier: RegExp;
  /** The verb itself: of the imperfect, which tells what was said in the time that is told of. */
  readonly imperfect: RegExp;
  /** The verb itself: of the present, in which an article tells what is said as it appears. */
  readonly present: RegExp;
  /** In the sentence of a quotation: of the time that is told of. */
  readonly atTheTime: RegExp;
}

export const SPEECH_DAYS: Readonly<Record<ArticleLanguage, SpeechDayWords>> = {
  en: {
    visiting:
      /\b(?:stopp(?:ed|ing) (?:over|by|off)|visit(?:ed|ing)|pass(?:ed|ing) through|flew in|flying in|dropp(?:ed|ing) in|tour(?:ed|ing)|on a (?:visit|trip|tour|stop)|was (?:in|there|here)|were (?:in|there|here)|came (?:to|through|by)|travell?(?:ed|ing) to|spoke|speaking|testif(?:ied|ying)|address(?:ed|ing))(?: [a-z'-]+){0,4} (?:on|in|last)? ?$/,
    earlier: /\bhad(?: [a-z]+){1,2}/,
    imperfect: /(?!)/,
    present:
      /^(?:says|tells|warns|insists|adds|notes|argues|believes|thinks|hopes|calls|describes|denies|confirms|recalls|concedes|explains|replies|answers|jokes|complains|admits|predicts|observes|remarks|suggests|sighs|asks|demands|maintains)\b/,
    atTheTime:
      /\b(?:at the time|back then|in those days|(?:said|warned|insisted|wrote|explained|told [a-z' .]{3,40}) then|then (?:said|warned|insisted|wrote|explained))\b/,
  },
  fr: {
    visiting:
      /\b(?:de passage|en visite|en deplacement|en tournee|venue?s?|passee?s? par|s'etait arretee?|s'est arretee?|etait la|etait a|sejournait|s'exprimant|s'adressant)(?: [a-z'-]+){0,4} (?:le|en|au)? ?$/,
    earlier: /\b(?:avait|avaient|s'etait|s'etaient)(?: [a-z]+){1,2}/,
    present:
      /^(?:s'|se )?(?:(?!a |ont |avait|aurait|est |fut )[a-z]{2,}(?:e|ent|oit|ient|ut|et)|dit|previent|soutient|repond|promet|admet|reconnait|ecrit|craint|veut|croit|defend|conclut)(?:-(?:t-)?(?:il|elle))?(?![a-z])(?!-(?:t-)?(?:il|elle) alors)/,
    imperfect: /^(?:[a-z]{3,}(?:ait|aient)|dit-(?:il|elle) alors)\b/,
    atTheTime:
      /\b(?:a l'epoque|en ce temps-la|a ce moment-la|(?:dit|disait|lancait|expliquait|menacait|[a-z]+ait) alors)\b/,
  },
};

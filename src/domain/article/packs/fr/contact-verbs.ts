import { verb } from './verb-forms.js';

/** `a appelé M. Poutine à la retenue`, `en a appelé à`: whoever is called upon to do something is not telephoned. */
const NO_APPEAL =
  "(?![a-z])(?! (?:(?!et (?:a|ont|lui|s')|pour |afin |dans |apres |avant |au sujet |a propos )[a-z'.-]+ ){0,7}?(?:a|au|aux) (?!(?:nouveau|plusieurs|deux|trois|propos|midi|minuit|cette|telephone|sujet|cours|lendemain|[a-z]+ (?:reprises?|heures?))\\b|l'(?:issue|occasion)|\\d))";

/** Verbs of words at a distance, in all their forms. */
export const FRENCH_CONTACT_VERBS = {
  call: verb(
    'telephon(?:e|es|er|era|ait)',
    "(?:parle|parlent|parles|parlees|entretenu|entretenus|entretenue|entretenues|entretiennent|entretient|entretenir|entretiendront|entretiendra|entretiendrait|entretiendraient|parler|parleront|parlera|parlerait|parleraient|discute|discutent|echange|echangent|eu|joint|eus)(?= [a-z ,.'-]{0,70}(?:(?:au|par) telephone|par visioconference|en visioconference|par video|en ligne))",
    'ecrit(?= (?:[a-z]+ )?(?:a|au|aux) (?:m\\. |mme |president|premier|son |[a-z]+ [a-z]+))',
    'echang(?:e|es|ent|er)(?= (?:des|plusieurs|deux) (?:lettres|messages|notes))',
    'appele(?:s|es)? (?:au telephone|par telephone)',
    '(?:parle|parles|parlees|entretenu|entretenus|entretenue|entretenues|entretient|entretiennent|reparleront|parleront|parlera|parlerait|parleraient|entretiendra|entretiendront|entretiendrait|entretiendraient|entretenir|parler)(?= [a-z ]{0,25}(?:au|par) telephone)',
    'joindr(?:e|a|ont)',
    'remerci(?:e|es)(?= par telephone)',
    `appele(?:e|s)?${NO_APPEAL}(?= (?!a |au |aux |les |la |le |l'|de |d'|son |sa |ses |une? )[a-z][a-z' .-]{2,40}?(?:[.,;:]|$| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|dans|pour (?:le|la|lui)|apres|avant|et)\\b))`,
    'joint(?=[a-z ]{1,30}telephone)',
    `r?appell?(?:er|era|eront|e|ee|es)${NO_APPEAL}(?= (?:le |la |m\\. |mme |son |[a-z]+ [a-z]+ (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))`,
  ),
  phone: verb(
    '(?:a|ont|avait|avaient)(?: [a-z]+){0,2} telephone(?! a la presse)(?= )',
    'telephon(?:era|eront|ait|aient|e)(?= (?:a |au |aux |[a-z]+di ))',
    "(?:eu|ont eu|a eu)(?= [a-z' .-]{2,40} (?:au bout du fil|en ligne))",
    'passe (?:un|plusieurs|des) (?:coups? de (?:fil|telephone)|appels?)(?= )',
  ),
  write: verb(
    'ecri(?:t|te|tes|re|ra|vent)',
    'adress(?:e|es|ee|ees|er|era)',
    'envoy(?:e|es|ee|ees|er)',
    'remi(?:s|se|ses|t)',
    'transmi(?:s|se|ses|t)',
    'repondu(?= (?:[a-z]+ )?(?:a|au|par) )',
  ),
};

import type { Grammar } from '../../engine/lexicon.js';

/** What is to be done with a date, and what was. */
const SETTLE = '[déterminer|préciser|fixer|confirmer|définir|annoncer|convenir|arrêter|communiquer|choisir]';
const SETTLED =
  '[déterminée|précisée|fixée|confirmée|définie|annoncée|convenue|arrêtée|communiquée|choisie|fixé|précisé|déterminé|défini|connue]';

/** What may be said of a date in French: bounded, joined, or left open. */
export const FRENCH_WINDOWS = {
  date: [
    ['dès (le|la) {date:aheadWeek}', 'same'],
    // “As early as the beginning of next week” hurries within that window; it does not open its end.
    ['dès {date:partOfSpan}', 'same'],
    ['{date:clocked}', 'same'],
    ['{date:counted}', 'same'],
    ['{date:day}', 'same'],
    [
      "(en|au|à|dans|pour|pendant|durant|au cours de|au cours du|courant|sur|(dans) le courant de|(dans) le courant du|dans le|lors de|d'|au mois de|au mois d') {date:span}",
      'same',
    ],
    ['(pour|vers) {date:partOfSpan}', 'same'],
    ['(pendant|durant|pour) {date:weekend}', 'same'],
    ['{date:night}', 'same'],
    ['{date:joined}', 'same'],
    ['{date:bounded}', 'same'],
    ['{date:open}', 'same'],
    [
      '[sans doute|probablement|peut-être|vraisemblablement|normalement|en principe|prévu|prévue|prévus|prévues|attendu|attendue|fixé au|fixée au] (pour|le) {date}',
      'same',
    ],
  ],
  aheadWeek: [
    ['(la) semaine [prochaine|suivante|qui vient|à venir]', 'weekWhole', { steps: 1 }],
    ['prochaine semaine', 'weekWhole', { steps: 1 }],
  ],
  bounded: [
    [
      "[d'ici|d'ici à|d'ici au|jusqu'à|jusqu'au|jusqu'en|sous|au plus tard|au plus tard à|au plus tard au|avant la fin de|au plus tard en] (le|la|l'|les) {date}",
      'until',
    ],
    ['{date} au plus tard', 'until'],
    ["d'ici (à|au|le|la) {date}", 'until'],
    ['au plus tard [pour|avant] {date}', 'until'],
    ['pas plus tard que {date}', 'until'],
    [
      "avant que {span:named} (ne) [s'achève|se termine|finisse|s'écoule|prenne fin|soit terminée|soit terminé|soit achevée|soit écoulée|soit fini|soit finie]",
      'untilOver',
    ],
    ["avant que ne [s'achève|se termine|finisse|prenne fin] {span:named}", 'untilOver'],
    ["avant [le terme|l'issue|la clôture|l'expiration] (de|du|de l'|de la|d') {span:named}", 'untilOver'],
    ["(bien|juste|peu) [avant|en amont de|antérieurement à] (le|la|l'|les) {date}", 'before'],
    ["(pas|jamais) avant (le|la|l'|les) {date}", 'from'],
    ["[à partir|à compter|à dater|avec effet à compter|avec effet à partir] (de|du|d'|de la) {date}", 'from'],
    ['avec effet [au|le] {date}', 'from'],
    ["[au plus tôt|pas plus tôt que|dès|dès le] (à|en|le|la|au|l') {date}", 'from'],
    ['{date} au plus tôt', 'from'],
    ["depuis (le|la|l') {date}", 'since'],
    ["(bien|juste|peu) [après|passé|au-delà de|au-delà du] (le|la|l'|les) {date}", 'after'],
    [
      "[vers|autour|autour de|autour du|aux alentours de|aux alentours du|aux environs de|aux environs du|environ|à peu près|approximativement] (le|la|l'|du|de) {date}",
      'about',
    ],
    ['{date} [environ|approximativement|à peu près]', 'about'],
  ],
  joined: [
    ['(du|de|le|les|entre le) {a:dom} [-|au|à] (le) {b:dom} {month} ({year})', 'daysOfMonth'],
    ['entre le {a:dom} et le {b:dom} {month} ({year})', 'daysOfMonth'],
    ['entre {about:roughly} le {a:dom} et (environ) le {b:dom} {month} ({year})', 'daysOfMonth'],
    ['entre le {a:dom} et le {b:dom} {month} ({year}) {about:roughly}', 'daysOfMonth'],
    ['entre les {a:dom} et {b:dom} {month} ({year})', 'daysOfMonth'],
    ['(du) {wa:weekday} {a:dom} [-|au|à] {wb:weekday} {b:dom} {month} ({year})', 'daysOfMonth'],
    ['(les) {wa:weekday} {a:dom} et {wb:weekday} {b:dom} {month} ({year})', 'daysOfMonth'],
    ['entre (le) {wa:weekday} {a:dom} et (le) {wb:weekday} {b:dom} {month} ({year})', 'daysOfMonth'],
    ['(les|le) {list} {month} ({year})', 'listOfMonth'],
    ['(le|les) (soit) (le) {list:choice} {month} ({year})', 'oneOfMonth'],
    ['du {a:dom} au {b:dom}', 'ordinalDays'],
    ['[de|du|entre|entre le|entre la] {a:date} [à|au|et|-|à la|et le|et la] {b:date}', 'between'],
    ["[de|d'|du] {a:date} [jusqu'à|jusqu'au|jusqu'en] {b:date}", 'between'],
    ['{a:date} [-|à|au] {b:date}', 'between'],
    ['(soit) {a:date} [ou|soit|ou bien] {b:date}', 'either'],
    ['{a:partOfSpan} [/|,] {b:partOfSpan}', 'either'],
    ['(les) {a:date} et {b:date}', 'both'],
    ['{a:day} / {b:day}', 'both'],
    ['{date:joined} (,) [inclus|inclusivement|compris|tous deux inclus]', 'same'],
    ['{date:joined} [prochain|prochains|suivant|suivants|à venir]', 'faced'],
    ['{date:joined} [dernier|derniers|passé|passés]', 'faced', { past: 1 }],
    ['(le) {date:dated} [prochain|à venir]', 'faced'],
    ['(le) {date:dated} [dernier|passé]', 'faced', { past: 1 }],
    ['(soit) {a:day} , {b:laterEither}', 'either'],
    ['(les) {a:day} , {b:laterBoth}', 'both'],
    ['soit {a:date} , soit {b:date}', 'either'],
  ],
  list: [
    ['(le) {dom} et (le) {rest:lastOne}', 'list'],
    ['(le) {dom} , (le) {rest:list}', 'list'],
    ['{dom} / {rest:lastOne}', 'list'],
  ],
  choice: [
    ['(le) {dom} ou (le) {rest:lastOne}', 'list'],
    ['(le) {dom} , (le) {rest:choice}', 'list'],
  ],
  laterEither: [
    ['{a:day} ou {b:day}', 'either'],
    ['{a:day} , {b:laterEither}', 'either'],
  ],
  laterBoth: [
    ['{a:day} et {b:day}', 'both'],
    ['{a:day} , {b:laterBoth}', 'both'],
  ],
  lastOne: [['{dom}', 'list']],
  night: [
    ['(dans|pendant|durant|au cours de) la nuit (de|du) {a:day} [à|au] {b:day}', 'night'],
    ['(dans|pendant|durant|au cours de) (la) nuit du {a:dom} au {b:dom} {month} ({year})', 'daysOfMonth'],
    [
      '(dans|pendant|durant|au cours de) (la) nuit du {wa:weekday} {a:dom} au {wb:weekday} {b:dom} {month} ({year})',
      'daysOfMonth',
    ],
    ['(pendant|durant|au cours de|dans) [cette nuit|la nuit]', 'nightNow'],
    ['(pendant|durant|au cours de|dans) la nuit [dernière|passée]', 'nightBefore'],
    ['(pendant|durant|au cours de|dans) la nuit [prochaine|qui vient]', 'nightAhead'],
  ],
  open: [
    [
      '[à une date ultérieure|à une date non précisée|à une date indéterminée|ultérieurement|plus tard|bientôt|prochainement|très prochainement|sous peu|sans tarder]',
      'noEnd',
    ],
    [
      '[à terme|en temps voulu|dans un avenir proche|dans un proche avenir|un jour|dès que possible|le plus tôt possible|dans les meilleurs délais|dans les plus brefs délais|au plus vite]',
      'noEnd',
    ],
    [
      '(la|une) (date|dates) (est|reste|restant|encore) (encore) à [déterminer|préciser|fixer|confirmer|définir|annoncer|convenir|venir|arrêter]',
      'noEnd',
    ],
    [
      `(à|pour) [une date|une date et un lieu|une date et une heure|un moment|une échéance] (ultérieure) (qui) (reste|restent|est|restant|reste encore|est encore|encore) à ${SETTLE}`,
      'noEnd',
    ],
    [
      `(à) [une date|un moment|une heure] (ultérieure) (qui) [sera|seront|devrait être|doit être|doit encore être|n'a pas été|n'a pas encore été|n'est pas encore] (ultérieurement|prochainement|encore) ${SETTLED} (ultérieurement|plus tard|prochainement|en temps voulu)`,
      'noEnd',
    ],
    [`(la|une) date [n'est pas encore|n'a pas été|n'a pas encore été|reste à être] ${SETTLED}`, 'noEnd'],
    [
      '[incessamment|incessamment sous peu|imminent|imminente|imminemment|de façon imminente|immédiatement|sans délai|dans l’immédiat]',
      'noEnd',
    ],
    ['(date) [non fixée|non précisée|indéterminée|inconnue|pas encore fixée]', 'noEnd'],
    ["[jusqu'à nouvel ordre|indéfiniment|avec effet immédiat|sine die|pour une durée indéterminée]", 'noEnd'],
  ],
} satisfies Grammar;

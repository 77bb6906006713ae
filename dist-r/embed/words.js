"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EMBED_WORDS = void 0;
exports.countingIn = countingIn;
const words_ar_js_1 = require("./words-ar.js");
const words_en_js_1 = require("./words-en.js");
const words_fa_js_1 = require("./words-fa.js");
const FR = {
    timelineOf: (dossier) => `Chronologie\u202f: ${dossier}`,
    whole: 'Démarche\u202f: toute la chronologie',
    eventAt: 'Démarche\u202f: cet événement',
    knownOn: (day) => `Connu au ${day}`,
    todayOn: (day) => `Aujourd’hui, ${day}`,
    since: (day) => `depuis le ${day}`,
    overdueSince: (day) => `en retard depuis le ${day}`,
    events: { one: '# événement', other: '# événements' },
    laneNamed: { one: '# événement, @ nommé', other: '# événements, @ nommés' },
    laneEarlier: {
        one: '# événement, @ nommé, % commencé avant',
        other: '# événements, @ nommés, % commencés avant',
    },
    more: {
        one: '# autre événement se trouve sur la chronologie complète.',
        other: '# autres événements se trouvent sur la chronologie complète.',
    },
    sources: { one: '# source', other: '# sources' },
    talks: 'Pourparlers',
    mediator: 'Médiateurs',
    others: 'Autres',
    list: 'La même chose en liste',
    keys: 'Les flèches mènent d’un événement à l’autre, Entrée en ouvre un dans Démarche.',
    none: 'Aucun événement ne correspond.',
    status: 'État',
    place: 'Lieu',
    who: 'Qui',
    disputed: 'Contesté',
    overdue: 'en retard',
    read: 'Sources et citations dans Démarche',
    quoted: (text) => `«\u202f${text}\u202f»`,
    only: (what) => `Seulement ${what}`,
    from: (day) => `à partir du ${day}`,
    to: (day) => `jusqu’au ${day}`,
    licence: (licence) => `Données\u202f: ${licence}`,
    drawn: 'Chaque événement est sourcé\u202f; les signes se trouvent au jour dont l’événement est daté.',
    refused: 'Cette chronologie ne peut pas être montrée',
    members: 'Ce Démarche est réservé à ses membres\u202f: aucune de ses chronologies ne figure sur d’autres sites.',
    missing: 'Il n’y a pas de tel dossier ou événement ici.',
    wrong: 'Quelque chose dans cette adresse ne se comprend pas.',
    busy: 'Impossible de répondre pour le moment.',
    legend: {
        happened: 'a eu lieu',
        open: 'encore ouvert',
        overdue: 'en retard\u202f: son temps est passé',
        moved: 'reporté à un autre jour',
        nothing: 'sans suite',
        disputed: 'contesté\u202f: les sources divergent',
        window: 'à un moment de cette période',
    },
};
/** The words around the data on pages that stand within pages of others, and on pictures of them. */
exports.EMBED_WORDS = { en: words_en_js_1.EN, fr: FR, ar: words_ar_js_1.AR, fa: words_fa_js_1.FA };
/** Writes sentences that count, in a language. */
function countingIn(locale) {
    const [plurals, figures] = [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)];
    return (sentence, count, named = 0, earlier = 0) => (sentence[plurals.select(count)] ?? sentence.other)
        .replace('#', figures.format(count))
        .replace('@', figures.format(named))
        .replace('%', figures.format(earlier));
}
//# sourceMappingURL=words.js.map
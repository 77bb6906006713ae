"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JOINED_FIELDS = exports.LIST_FIELDS = exports.ACTOR_FIELDS = exports.IMPORT_FIELDS = void 0;
exports.fieldCalled = fieldCalled;
exports.isOurs = isOurs;
const folded_js_1 = require("../../../domain/folded.js");
const headings_js_1 = require("../../../domain/headings/headings.js");
const folded_word_js_1 = require("../../../domain/search/folded-word.js");
const more_headers_js_1 = require("./more-headers.js");
/**
 * What a column of a spreadsheet can tell of events, and what its head is called then in English and French, beside what the export calls
 * it. Where the export has a column for it, it is called as there.
 */
const HEADERS = {
    ref: ['ref'],
    slug: ['slug'],
    title: [
        'title',
        'headline',
        'event',
        'event title',
        'event name',
        'heading',
        'subject',
        'titre',
        'intitulé',
        'événement',
        'objet',
        'sujet',
    ],
    summary: [
        'summary',
        'text',
        'description',
        'details',
        'abstract',
        'remarks',
        'notes',
        'note',
        'comment',
        'comments',
        'résumé',
        'texte',
        'détails',
        'remarques',
        'commentaire',
    ],
    title_language: ['title language', 'language', 'lang', 'langue'],
    when: ['when', 'date', 'event date', 'date of event', 'dates', 'quand', 'date de l’événement'],
    start_date: [
        'start date',
        'start',
        'begin date',
        'begin',
        'begins',
        'beginning',
        'from',
        'date from',
        'from date',
        'started',
        'début',
        'date de début',
        'du',
        'de',
    ],
    end_date: [
        'end date',
        'end',
        'ends',
        'ending',
        'to',
        'until',
        'date to',
        'to date',
        'finish',
        'ended',
        'fin',
        'date de fin',
        'au',
        'jusqu’au',
    ],
    year: ['year', 'start year', 'begin year', 'année', 'an', 'année de début'],
    month: ['month', 'start month', 'mois'],
    day: ['day', 'start day', 'day of month', 'jour'],
    end_year: ['end year', 'année de fin'],
    end_month: ['end month', 'mois de fin'],
    end_day: ['end day', 'jour de fin'],
    timezone: ['timezone', 'time zone', 'tz', 'fuseau', 'fuseau horaire'],
    said_as: ['said as', 'display date', 'date text', 'date as said', 'date affichée'],
    known_on: ['known on', 'reported on', 'date reported', 'made public', 'public on', 'connu le', 'rendu public le'],
    deadline: ['deadline', 'due', 'due date', 'échéance', 'date limite'],
    kind: ['kind', 'type', 'event type', 'category', 'genre', 'nature', 'catégorie', 'type d’événement'],
    status: ['status', 'state', 'statut', 'état'],
    format: ['format', 'mode'],
    place: ['place', 'location', 'city', 'locale', 'venue', 'town', 'where', 'lieu', 'ville', 'endroit', 'où'],
    country: ['country', 'country code', 'nation', 'pays'],
    lat: ['lat', 'latitude'],
    lon: ['lon', 'lng', 'long', 'longitude'],
    place_precision: ['place precision'],
    track: ['track', 'strand', 'volet'],
    round: ['round', 'tour'],
    condition: ['condition'],
    consequence: ['consequence', 'conséquence'],
    intensity: ['intensity', 'goldstein', 'intensité'],
    parties: [
        'parties',
        'party',
        'actors',
        'actor',
        'participants',
        'participant',
        'who',
        'sides',
        'countries',
        'acteurs',
        'acteur',
        'qui',
    ],
    mediators: ['mediators', 'mediator', 'mediated by', 'médiateurs', 'médiateur'],
    hosts: ['hosts', 'host', 'hosted by', 'hôtes', 'hôte'],
    speakers: ['speakers', 'speaker', 'said by', 'spokesperson', 'orateurs', 'orateur', 'porte-parole'],
    targets: ['targets', 'target', 'addressee', 'cibles', 'cible', 'destinataire'],
    authors: ['authors', 'auteurs'],
    must_act: ['must act'],
    other_actors: ['other actors', 'autres acteurs'],
    follows_up: ['follows up', 'follow up of'],
    responds_to: ['responds to', 'response to'],
    other_links: ['other links'],
    issues: ['issues', 'enjeux'],
    vote: ['vote', 'votes'],
    acts: ['acts'],
    sources: [
        'sources',
        'source',
        'url',
        'urls',
        'link',
        'links',
        'source url',
        'source link',
        'reference',
        'references',
        'web',
        'lien',
        'liens',
        'adresse',
        'référence',
        'références',
    ],
    source_title: ['source title', 'article title', 'document title', 'titre de la source'],
    publisher: ['publisher', 'outlet', 'newspaper', 'media outlet', 'éditeur', 'journal'],
    published_on: ['published on', 'publication date', 'published', 'date published', 'date de publication', 'publié le'],
    quotes: ['quotes', 'quote', 'quotation', 'citation', 'citations'],
};
exports.IMPORT_FIELDS = Object.keys(HEADERS);
/** Columns of actors, with the role of whom they name; of `other_actors` each cell says it. */
exports.ACTOR_FIELDS = {
    parties: 'party',
    mediators: 'mediator',
    hosts: 'host',
    speakers: 'speaker',
    targets: 'target',
    authors: 'author',
    must_act: 'must_act',
    other_actors: null,
};
/** Fields whose cells hold several values. */
exports.LIST_FIELDS = [
    ...Object.keys(exports.ACTOR_FIELDS),
    ...['follows_up', 'responds_to', 'other_links', 'issues', 'vote', 'acts', 'sources', 'quotes'],
];
/** Fields that can be told by several columns together: lists one after the other, texts one behind the other. */
exports.JOINED_FIELDS = [...exports.LIST_FIELDS, 'title', 'summary', 'place'];
/** The field that a column is called as; null where its head is none of the words for one. */
function fieldCalled(header) {
    return BY_WORD.get(plain(header)) ?? null;
}
const MORE = more_headers_js_1.MORE_HEADERS;
const BY_WORD = new Map(exports.IMPORT_FIELDS.flatMap((field) => [...HEADERS[field], ...(MORE[field] ?? []), ...(0, headings_js_1.columnCalled)(field)].map((word) => [plain(word), field])));
/** Whether a head is one that the export gives to the column of a field. */
function isOurs(header, field) {
    return (0, headings_js_1.columnCalled)(field).some((one) => one === header.trim());
}
/** `Start_Date`, `start date` and `startDate` are one word, and so are «كشور» and «کشور». */
function plain(header) {
    return (0, folded_word_js_1.foldedWord)((0, folded_js_1.folded)(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_\-.:*’'()]+/g, ' ')));
}
//# sourceMappingURL=fields.js.map
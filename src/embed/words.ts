import type { Language } from '../domain/spoken-languages.js';
import type { PictureLabels } from '../domain/timeline/picture/labels.js';
import { AR } from './words-ar.js';
import { FA } from './words-fa.js';

/** Forms of a sentence that counts, by its plural (CLDR); `#` is the number, `@` and `%` two others. */
interface Counting {
  readonly one: string;
  readonly other: string;
}

const EN = {
  timelineOf: (dossier: string) => `Timeline: ${dossier}`,
  whole: 'Démarche: whole timeline',
  eventAt: 'Démarche: this event',
  knownOn: (day: string) => `As known on ${day}`,
  todayOn: (day: string) => `Today, ${day}`,
  since: (day: string) => `since ${day}`,
  overdueSince: (day: string) => `overdue since ${day}`,
  events: { one: '# event', other: '# events' } as Counting,
  laneNamed: { one: '# event, @ named', other: '# events, @ named' } as Counting,
  laneEarlier: { one: '# event, @ named, % begun before', other: '# events, @ named, % begun before' } as Counting,
  more: {
    one: '# more event is on the whole timeline.',
    other: '# more events are on the whole timeline.',
  } as Counting,
  sources: { one: '# source', other: '# sources' } as Counting,
  talks: 'Talks',
  mediator: 'Mediators',
  others: 'Others',
  list: 'The same as a list',
  keys: 'Arrow keys move from event to event, Enter opens one at Démarche.',
  none: 'No event matches.',
  status: 'Status',
  place: 'Place',
  who: 'Who',
  disputed: 'Disputed',
  overdue: 'overdue',
  read: 'Sources and quotes at Démarche',
  only: (what: string) => `Only ${what}`,
  from: (day: string) => `from ${day}`,
  to: (day: string) => `to ${day}`,
  licence: (licence: string) => `Data: ${licence}`,
  drawn: 'Each event is sourced; marks are placed on the day the event is dated to.',
  refused: 'This timeline cannot be shown',
  members: 'This Démarche is read by its members only, so none of its timelines stands on pages of others.',
  missing: 'There is no such dossier or event here.',
  wrong: 'Something in this address cannot be understood.',
  busy: 'This cannot be answered at the moment.',
  legend: {
    happened: 'it happened',
    open: 'still open',
    overdue: 'overdue: its time has passed',
    moved: 'moved to another day',
    nothing: 'came to nothing',
    disputed: 'disputed: sources differ',
    window: 'at some time in this window',
  } as PictureLabels['legend'],
};

export type EmbedWords = typeof EN;

const FR: EmbedWords = {
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
export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = { en: EN, fr: FR, ar: AR, fa: FA };

/** Writes sentences that count, in a language. */
export function countingIn(
  locale: string,
): (sentence: Counting, count: number, named?: number, earlier?: number) => string {
  const [plurals, figures] = [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)];
  return (sentence, count, named = 0, earlier = 0) =>
    (plurals.select(count) === 'one' ? sentence.one : sentence.other)
      .replace('#', figures.format(count))
      .replace('@', figures.format(named))
      .replace('%', figures.format(earlier));
}

import type { PictureLabels } from '../domain/timeline/picture/labels.js';

/** Forms of a sentence that counts, by its plural (CLDR); `#` is the number, `@` and `%` two others. */
export interface Counting extends Partial<Record<Intl.LDMLPluralRule, string>> {
  readonly one: string;
  readonly other: string;
}

/** What frames and pictures say beside the record, in English. */
export const EN = {
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
  quoted: (text: string) => `“${text}”`,
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

import { statusLabel } from '../../domain/labels/status-label.js';
import type { Pictured } from '../../domain/timeline/picture/sheet.js';
import { refOf } from '../page/event-list.js';
import type { Shown } from '../page/shown.service.js';
import type { Speech } from '../speech.js';

/** Of a sentence so many characters stand above the picture, in two lines. */
const MOST = 200;

/** What stands around the picture: of the dossier, or of the event that it is opened on. */
export function previewWords(
  { dossier, chosen, events, view, total, today }: Shown,
  knownOn: string | undefined,
  speech: Speech,
): Pictured['words'] {
  const { words, counting } = speech;
  const event = chosen === null ? undefined : events.find((one) => refOf(one) === chosen.address);
  const span = speech.span({ from: new Date(view.from), to: new Date(view.to) });
  const told = event
    ? [speech.when(event), statusLabel(event.kind, event.status, speech.language), event.summary]
    : [dossier.sentence, span, counting(words.events, Math.max(total, events.length))];
  const day = speech.date(knownOn ?? today.toISOString().slice(0, 10));
  return {
    title: event?.title ?? chosen?.title ?? dossier.title,
    asOf: knownOn === undefined ? day : words.knownOn(day),
    about: () => shortened(told.filter((part) => part !== '').join(' · ')),
    sources: [event ? dossier.title : words.drawn, 'Démarche'],
  };
}

function shortened(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}

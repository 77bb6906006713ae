import { DATELINE } from '../text/passages.js';
import { contains } from '../text/spans.js';
import type { Text } from '../text/read-text.js';
import type { ArticleActor } from './article-actor.js';
import { mentionsIn, type Mention } from './mentions.js';
import { officeMentionsIn, type OfficeMention } from './office-mentions.js';
import { placesIn, type PlaceMention } from './place-mentions.js';
import { bodiesIn } from './new-bodies.js';
import { statesIn } from './new-states.js';
import { actorOf, strangersIn, unreadIn, type NewActor } from './strangers.js';
import { subjectsIn, type Subject } from './subjects.js';

/** A text with everybody and every place it names. */
export interface Named extends Text {
  /** Those known and those new. */
  readonly actors: readonly ArticleActor[];
  readonly newActors: readonly NewActor[];
  readonly mentions: readonly Mention[];
  readonly offices: readonly OfficeMention[];
  readonly places: readonly PlaceMention[];
  /** Who may speak or act. */
  readonly subjects: readonly Subject[];
}

/** The second room: actors, offices, places; whom nobody knows yet is an actor from here on. */
export function readNames(read: Text, given: readonly ArticleActor[]): Named {
  const { text, folded, outside, tokens, language, publishedOn, pack, paragraphs } = read;
  const known = mentionsIn(text, tokens, given, pack.names);
  const persons = strangersIn(text, outside, known, given, pack.names);
  const bodies = bodiesIn(text, outside, known, pack.names, persons.length);
  const states = statesIn(read, given, known, pack.names, persons.length + bodies.length);
  const newActors = [...persons, ...bodies, ...states];
  const actors = newActors.length === 0 ? given : [...given, ...newActors.map(actorOf)];
  const leads = paragraphs.map(({ start, end }) => ({
    start,
    end: start + (DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.[0].length ?? 0),
  }));
  const mentions = mentionsIn(text, tokens, actors, pack.names).map((mention) =>
    leads.some((lead) => contains(lead, mention)) ? { ...mention, place: true } : mention,
  );
  const offices = officeMentionsIn(text, folded, mentions, actors, publishedOn);
  const places = placesIn(text, tokens, mentions, language, leads);
  // Of a body that nobody knows it cannot be told who speaks for it: it takes part, and says nothing.
  const speaking = mentions.filter(({ actor }) => !bodies.some(({ id }) => id === actor.id));
  const subjects = subjectsIn(outside, language, pack.names, { mentions: speaking, offices }, (found) =>
    unreadIn(text, outside, [...found, ...speaking, ...places], pack.names),
  );
  return { ...read, actors, newActors, mentions, offices, places, subjects };
}

import { DATELINE } from '../text/passages.js';
import { contains } from '../text/spans.js';
import type { Text } from '../text/read-text.js';
import type { ArticleActor } from './article-actor.js';
import { mentionsIn, type Mention } from './mentions.js';
import { officeMentionsIn, type OfficeMention } from './office-mentions.js';
import { placesIn, type PlaceMention } from './place-mentions.js';
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
export function readNames(read: Text, known: readonly ArticleActor[]): Named {
  const { text, folded, outside, tokens, language, publishedOn, pack, paragraphs } = read;
  const newActors = strangersIn(text, outside, mentionsIn(text, tokens, known, pack.names), known, pack.names);
  const actors = [...known, ...newActors.map(actorOf)];
  const leads = paragraphs.map(({ start, end }) => ({
    start,
    end: start + (DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.[0].length ?? 0),
  }));
  const mentions = mentionsIn(text, tokens, actors, pack.names).map((mention) =>
    leads.some((lead) => contains(lead, mention)) ? { ...mention, place: true } : mention,
  );
  const offices = officeMentionsIn(folded, mentions, actors, publishedOn);
  const places = placesIn(text, tokens, mentions, language);
  const subjects = subjectsIn(outside, language, pack.names, { mentions, offices }, (found) =>
    unreadIn(text, outside, [...found, ...mentions, ...places], pack.names),
  );
  return { ...read, actors, newActors, mentions, offices, places, subjects };
}

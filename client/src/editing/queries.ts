import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { actorsQuery } from '../api/queries.js';
import { sourceSearchQuery } from '../api/search-queries.js';
import type { EventDetail, SourceRef } from '../api/types.js';
import { useActorNote } from '../ui/use-actor-note.js';
import { nameIn } from '../ui/use-actor-name.js';
import type { Pickable } from './PickField.js';

/** The sources that an event cites already, and those that a text finds. */
export function useSourceChoices(event: EventDetail, text: string): Pickable[] {
  const { data: found = [] } = useQuery(sourceSearchQuery(useDeferredValue(text.trim()), event.dossier.slug));
  const all = [...event.citations.map(({ source }) => source), ...found];
  return [...new Map(all.map((source) => [source.slug, sourceChoice(source)])).values()];
}

/** The actors of an event's dossier, under their names in the reader's language. */
export function useActorChoices(event: EventDetail): Pickable[] {
  const { i18n } = useTranslation();
  const note = useActorNote();
  const { data } = useQuery(actorsQuery(event.dossier.slug));
  const named = (data?.items ?? []).map((actor) => ({ actor, label: nameIn(actor, i18n.language) ?? actor.name }));
  return named.map(({ actor, label }) => ({
    slug: actor.slug,
    // The browser’s list shows and takes nothing but the label: two of one name each say who they are.
    label: named.some((other) => other.label === label && other.actor !== actor) ? `${label} (${note(actor)})` : label,
    alias: [...Object.values(actor.names), ...actor.aliases].join(', '),
  }));
}

/** What a source is called where one picks it. */
export function sourceLabel({ publisher, title, publishedOn }: SourceRef): string {
  return publishedOn === null ? `${publisher}: ${title}` : `${publisher}: ${title} (${publishedOn})`;
}

function sourceChoice(source: SourceRef): Pickable {
  return { slug: source.slug, label: sourceLabel(source), alias: source.url ?? source.citation ?? '' };
}

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { actorsQuery } from '../api/queries.js';
import type { Actor, ActorRef } from '../api/types.js';
import { calledIn } from './called-in.js';

/** Names of a dossier's actors in the reader's language, those they had then too; the name it came with until the list is here. */
export function useActorName(dossier: string | undefined): (actor: Pick<ActorRef, 'slug' | 'name'>) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { data } = useQuery({ ...actorsQuery(dossier ?? ''), enabled: dossier !== undefined });
  const bySlug = useMemo(() => new Map(data?.items.map((actor) => [actor.slug, actor])), [data]);
  return useCallback((actor) => calledIn(bySlug.get(actor.slug), actor.name, language), [bySlug, language]);
}

/** An actor's name in a language; null where it is not known. */
export function nameIn(actor: Pick<Actor, 'name' | 'names'> | undefined, language: string): string | null {
  return actor ? (actor.names[language] ?? actor.name) : null;
}

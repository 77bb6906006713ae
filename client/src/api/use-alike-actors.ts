import type { ActorType } from '@domain/vocabulary.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { alikeIn } from './alike-in.js';
import { api, bodyOf } from './client.js';
import type { Actor } from './types.js';

/**
 * Whom a new actor may be: those whom the server asked about when it was to be recorded, else those that are found once its
 * name is typed and left. Nothing waits for them.
 */
export function useAlikeActors(
  { name, type }: { readonly name: string; readonly type: ActorType | '' },
  refused: Error | null,
): { readonly alike: readonly Actor[]; readonly ask: () => void } {
  const [asked, setAsked] = useState('');
  const typed = name.trim();
  const { data } = useQuery({
    queryKey: ['alike-actors', typed, type],
    queryFn: async ({ signal }) => {
      const query = { name: typed, ...(type !== '' && { type }) };
      return bodyOf(await api.GET('/api/actors/alike', { params: { query }, signal })).alike;
    },
    enabled: typed !== '' && typed === asked,
  });
  const told = alikeIn(refused);
  return { alike: told.length > 0 ? told : typed === asked ? (data ?? []) : [], ask: () => setAsked(typed) };
}

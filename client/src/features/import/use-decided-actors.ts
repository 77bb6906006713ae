import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../../api/client.js';
import { importQuery } from './queries.js';
import type { DecidedActor, SpreadsheetImport } from './types.js';

/** Who the newcomers of an import are, kept with it as they are chosen, so that whoever comes back finds it. */
export function useDecidedActors(one: SpreadsheetImport) {
  const queries = useQueryClient();
  const [decided, setDecided] = useState<readonly DecidedActor[]>(one.decidedActors);
  const { mutate, error } = useMutation({
    // One after the other: what was chosen last is what stays.
    scope: { id: `new-actors ${one.id}` },
    mutationFn: async (items: DecidedActor[]) =>
      bodyOf(await api.PUT('/api/imports/{id}/new-actors', { params: { path: { id: one.id } }, body: { items } })),
  });
  const decide = (actors: readonly DecidedActor[]) => {
    setDecided(actors);
    const items = actors.map(whole);
    queries.setQueryData(importQuery(one.id).queryKey, (now) => now && { ...now, decidedActors: items });
    mutate(items);
  };
  return { decided, error, decide };
}

/** Without a country that is only half typed. */
function whole({ country, ...actor }: DecidedActor): DecidedActor {
  return country == null || /^[A-Z]{2}$/.test(country)
    ? { ...actor, ...(country !== undefined && { country }) }
    : actor;
}

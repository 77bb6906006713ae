import { useActorName } from '../../ui/use-actor-name.js';
import type { Reading } from './desk.js';

/** Everybody whom an article names, in the reader’s language, those of the record first; `isNew` of whom nobody knows yet. */
export function useNamed({ found }: Reading, dossier: string) {
  const nameOf = useActorName(dossier);
  return [
    ...found.actors.map((actor) => ({ id: actor.id, name: nameOf(actor), isNew: false })),
    ...found.newActors.map(({ id, name }) => ({ id, name, isNew: true })),
  ];
}

import type { Actor } from '../../../api/types.js';
import { ActorTypeahead } from '../../../editing/form/ActorTypeahead.js';
import { useForm } from '../form-context.js';
import { understoodDate } from '../model/understood.js';

interface EventActorTypeaheadProps {
  readonly label: string;
  readonly onChoose: (actor: Actor) => void;
  readonly error?: string | undefined;
}

/** Finds an actor for the event, those of its dossier first, with the office held on its day. */
export function EventActorTypeahead(props: EventActorTypeaheadProps) {
  const { state, dossier } = useForm();
  const date = understoodDate(state);
  return <ActorTypeahead {...props} dossier={dossier} day={date?.earliest ?? date?.latest ?? null} />;
}

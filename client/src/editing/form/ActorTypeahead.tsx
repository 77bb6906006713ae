import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actorSearchQuery } from '../../api/search-queries.js';
import type { Actor } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { Typeahead } from '../../ui/fields/Typeahead.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { useActorNote } from '../../ui/use-actor-note.js';
import { useSettled } from '../../ui/use-settled.js';
import { NewActorForm } from './NewActorForm.js';

await words('form');

interface ActorTypeaheadProps {
  readonly label: string;
  readonly onChoose: (actor: Actor) => void;
  readonly error?: string | undefined;
  /** Whether whoever is not known may be recorded on the spot. */
  readonly mayCreate?: boolean;
  /** Slug of the dossier whose actors come before others. */
  readonly dossier?: string | undefined;
  /** YYYY-MM-DD: offices are told that were held on it; today where it is missing. */
  readonly day?: string | null;
  /** Id of one that is not to be found: itself. */
  readonly except?: string;
}

const CREATE = 'create';

/** Finds an actor by any name, alias or script; who is not known is created on the spot, where one may. */
export function ActorTypeahead(props: ActorTypeaheadProps) {
  const { label, onChoose, error, mayCreate = true, dossier, day = null, except } = props;
  const { t, i18n } = useTranslation('form');
  const note = useActorNote();
  const [text, setText] = useState('');
  const [creating, setCreating] = useState<string | null>(null);
  const settled = useSettled(text.trim());
  const { data: found = [], isFetching } = useQuery(actorSearchQuery(settled, dossier));
  const others = found.filter(({ id }) => id !== except);
  const items = others.map((actor) => ({
    id: actor.id,
    label: nameIn(actor, i18n.language) ?? actor.name,
    note: note(actor, day),
  }));
  // Nobody is to be created while it is not known who is there.
  const answered = settled === text.trim() && !isFetching;
  const create = mayCreate && answered ? [{ id: CREATE, label: t('createActor', { name: settled }) }] : [];
  return (
    <>
      <Typeahead
        label={label}
        hint={t('actorHint')}
        empty={t('actorNone')}
        items={[...items, ...create]}
        onSearch={(typed) => typed !== '' && setText(typed)}
        onChoose={(id) => {
          const actor = found.find((each) => each.id === id);
          if (actor) onChoose(actor);
          else setCreating(text.trim());
        }}
        error={error}
        pending={!answered}
      />
      {creating !== null && (
        <NewActorForm
          name={creating}
          onCancel={() => setCreating(null)}
          onCreated={(actor) => {
            setCreating(null);
            onChoose(actor);
          }}
        />
      )}
    </>
  );
}

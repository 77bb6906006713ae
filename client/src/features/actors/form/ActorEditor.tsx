import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../../api/types.js';
import { RecordForm } from '../../../editing/record/RecordForm.js';
import type { Standing } from '../../../editing/record/use-standing.js';
import { ActorFields } from './ActorFields.js';
import { useActorForm } from './use-actor-form.js';
import { useActorWords } from './use-actor-words.js';

interface ActorEditorProps {
  /** Null for a new one. */
  readonly actor: Actor | null;
  readonly standing: Standing;
  readonly title: string;
}

/** The form of one actor, as it was when it was opened: what others write meanwhile is joined when it is saved. */
export function ActorEditor({ actor: newest, standing, title }: ActorEditorProps) {
  const { t } = useTranslation('records');
  const navigate = useNavigate();
  const [actor] = useState(newest);
  const editing = useActorForm(actor, standing);
  return (
    <RecordForm
      label={title}
      editing={editing}
      words={useActorWords()}
      onCancel={() =>
        void navigate(actor ? { to: '/actors/$actor', params: { actor: actor.slug } } : { to: '/actors' })
      }
      linkTo={(slug) => (
        <Link to="/actors/$actor" params={{ actor: slug }} target="_blank">
          {t('existing')}
        </Link>
      )}
    >
      <ActorFields editing={editing} />
    </RecordForm>
  );
}

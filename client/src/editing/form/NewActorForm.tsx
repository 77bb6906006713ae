import { ACTOR_TYPES, type ActorType } from '@domain/vocabulary.js';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import type { Actor } from '../../api/types.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './forms.module.css';

interface NewActorFormProps {
  readonly name: string;
  readonly onCreated: (actor: Actor) => void;
  readonly onCancel: () => void;
}

/** Records somebody who is not known yet, without leaving the event: name and kind; the rest can follow on their page. */
export function NewActorForm({ name: first, onCreated, onCancel }: NewActorFormProps) {
  const { t } = useTranslation('form');
  const labels = useLabels();
  const [name, setName] = useState(first);
  const [type, setType] = useState<ActorType>('person');
  const create = useMutation({
    mutationFn: async () => bodyOf(await api.POST('/api/actors', { body: { name: name.trim(), type } })),
    onSuccess: onCreated,
  });
  const errors = fieldErrors(create.error);
  return (
    <div className={styles.card} role="group" aria-label={t('newActor')}>
      <div className={styles.pair}>
        <TextField
          label={t('actorName')}
          value={name}
          onChange={setName}
          autoFocus
          error={
            errors['name'] ?? (create.error && Object.keys(errors).length === 0 ? create.error.message : undefined)
          }
        />
        <SelectField
          label={t('actorType')}
          value={type}
          choices={ACTOR_TYPES.map((code) => ({ code, label: labels('actorType', code) }))}
          onChange={(code) => code !== '' && setType(code)}
          error={errors['type']}
        />
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          className={classNames(controls.pill, controls.primary)}
          disabled={create.isPending || name.trim() === ''}
          onClick={() => create.mutate()}
        >
          {t('create')}
        </button>
        <button type="button" className={controls.pill} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

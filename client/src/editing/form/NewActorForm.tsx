import { countryNamed } from '@domain/places/country-named.js';
import { ACTOR_TYPES, type ActorType } from '@domain/vocabulary.js';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alikeIn } from '../../api/alike-in.js';
import { api, bodyOf } from '../../api/client.js';
import { useAlikeActors } from '../../api/use-alike-actors.js';
import { fieldErrors } from '../../api/problem.js';
import type { Actor } from '../../api/types.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { useLabels } from '../../ui/use-labels.js';
import { AlikeQuestion } from './AlikeQuestion.js';
import styles from './forms.module.css';

interface NewActorFormProps {
  readonly name: string;
  /** With whoever was recorded, or was known already and is meant. */
  readonly onCreated: (actor: Actor) => void;
  readonly onCancel: () => void;
}

/** Records somebody who is not known yet, without leaving the event: name and kind; the rest can follow on their page. */
export function NewActorForm({ name: first, onCreated, onCancel }: NewActorFormProps) {
  const { t, i18n } = useTranslation('form');
  const labels = useLabels();
  const [name, setName] = useState(first);
  const [chosen, setType] = useState<ActorType | ''>('');
  const type = chosen === '' && countryNamed(name) !== null ? 'state' : chosen;
  const create = useMutation({
    mutationFn: async ({ as, confirmed }: { as: ActorType; confirmed: boolean }) =>
      bodyOf(await api.POST('/api/actors', { body: { name: name.trim(), type: as, confirmed } })),
    onSuccess: onCreated,
  });
  const errors = fieldErrors(create.error);
  const { alike, ask } = useAlikeActors({ name, type }, create.error);
  const failure =
    create.error && alikeIn(create.error).length === 0 && Object.keys(errors).length === 0 ? create.error : null;
  return (
    <div className={styles.card} role="group" aria-label={t('newActor')}>
      <div className={styles.pair}>
        <TextField
          label={t('actorName')}
          value={name}
          onChange={(typed) => {
            setName(typed);
            create.reset();
          }}
          onBlur={ask}
          autoFocus
          error={errors['name'] ?? failure?.message}
        />
        <SelectField
          label={t('actorType')}
          value={type}
          {...(type === '' && { none: t('choose') })}
          choices={ACTOR_TYPES.map((code) => ({ code, label: labels('actorType', code) }))}
          onChange={setType}
          error={errors['type']}
        />
      </div>
      {alike.length > 0 && (
        <AlikeQuestion alike={alike}>
          {(actor) => (
            <button type="button" className={controls.pill} onClick={() => onCreated(actor)}>
              <bdi>{nameIn(actor, i18n.language)}</bdi>
            </button>
          )}
        </AlikeQuestion>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className={classNames(controls.pill, controls.primary)}
          disabled={create.isPending || name.trim() === '' || type === ''}
          onClick={() => type !== '' && create.mutate({ as: type, confirmed: alike.length > 0 })}
        >
          {t(alike.length > 0 ? 'createAllTheSame' : 'create')}
        </button>
        <button type="button" className={controls.pill} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

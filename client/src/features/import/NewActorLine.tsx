import { ACTOR_TYPES } from '@domain/vocabulary.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorTypeahead } from '../../editing/form/ActorTypeahead.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { nameIn, useActorName } from '../../ui/use-actor-name.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './import-table.module.css';
import type { DecidedActor, NewActor } from './types.js';

/** What stands for somebody known who is to be found by name. */
const OTHER = '?';

interface NewActorLineProps {
  readonly dossier: string;
  readonly actor: NewActor;
  readonly decided: DecidedActor | undefined;
  readonly onDecide: (decided: DecidedActor) => void;
}

/** Somebody whom rows name: new, of a type and a country, or somebody who is known and only called otherwise. */
export function NewActorLine({ dossier, actor, decided, onDecide }: NewActorLineProps) {
  const { t, i18n } = useTranslation('import');
  const labels = useLabels();
  const formats = useFormats();
  const nameOf = useActorName(dossier);
  const [finding, setFinding] = useState(false);
  const [found, setFound] = useState<{ slug: string; name: string } | null>(null);
  const { name, rows, alike } = actor;
  const use = decided?.use;
  const type = decided?.type ?? actor.type;
  const country = decided?.country === undefined ? (actor.country ?? '') : (decided.country ?? '');
  const known = [
    ...alike.map((slug) => ({ code: slug, label: nameOf({ slug, name: slug }) })),
    ...(found && !alike.includes(found.slug) ? [{ code: found.slug, label: found.name }] : []),
  ];
  const choose = (chosen: string) => {
    setFinding(chosen === OTHER);
    if (chosen !== OTHER) onDecide(chosen === '' ? { name, type } : { name, use: chosen });
  };
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <bdi>{name}</bdi>
      </th>
      <td role="cell" className={styles.line}>
        <span className={styles.cellLabel}>{t('actors.rows')} </span>
        {rows}
      </td>
      <td role="cell">
        <SelectField
          label={`${t('actors.is')}: ${name}`}
          hideLabel
          none={t('actors.isNew')}
          choices={[...known, { code: OTHER, label: t('actors.other') }]}
          value={finding ? OTHER : (use ?? '')}
          onChange={choose}
        />
        {finding && (
          <ActorTypeahead
            label={t('actors.find', { name })}
            mayCreate={false}
            dossier={dossier}
            onChoose={(chosen) => {
              setFound({ slug: chosen.slug, name: nameIn(chosen, i18n.language) ?? chosen.name });
              setFinding(false);
              onDecide({ name, use: chosen.slug });
            }}
          />
        )}
      </td>
      <td role="cell">
        {use === undefined && (
          <SelectField
            label={`${t('actors.type')}: ${name}`}
            hideLabel
            choices={ACTOR_TYPES.map((code) => ({ code, label: labels('actorType', code) }))}
            value={type}
            onChange={(chosen) => chosen !== '' && onDecide({ ...decided, name, type: chosen })}
          />
        )}
      </td>
      <td role="cell" className={styles.country}>
        {use === undefined && (
          <TextField
            label={`${t('actors.country')}: ${name}`}
            hideLabel
            dir="ltr"
            maxLength={2}
            value={country}
            hint={/^[A-Z]{2}$/.test(country) ? formats.country(country) : undefined}
            onChange={(typed) => onDecide({ ...decided, name, country: typed.trim().toUpperCase() || null })}
          />
        )}
      </td>
    </tr>
  );
}

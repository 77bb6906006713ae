import { ACTOR_TYPES } from '@domain/vocabulary.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import { SelectField } from '../../ui/fields/SelectField.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './import.module.css';
import { ImportTable } from './ImportTable.js';
import { NewActorLine } from './NewActorLine.js';
import type { DecidedActor, NewActor } from './types.js';

/** So many are shown until somebody asks for all; the most often named come first. */
const SHOWN = 20;

interface NewActorsTableProps {
  readonly dossier: string;
  readonly actors: readonly NewActor[];
  readonly decided: readonly DecidedActor[];
  readonly onDecide: (decided: readonly DecidedActor[]) => void;
}

/** Whom rows name and nobody knows: made as what they seem to be, unless somebody says otherwise. */
export function NewActorsTable({ dossier, actors, decided, onDecide }: NewActorsTableProps) {
  const { t } = useTranslation('import');
  const labels = useLabels();
  const [all, setAll] = useState(false);
  const shown = all ? actors : actors.slice(0, SHOWN);
  const of = (name: string) => decided.find((one) => one.name === name);
  const set = (next: DecidedActor) => onDecide([...decided.filter(({ name }) => name !== next.name), next]);
  const setType = (type: NewActor['type'] | '') => {
    if (type === '') return;
    onDecide(
      actors.map(({ name }) => (of(name)?.use === undefined ? { ...of(name), name, type } : { ...of(name), name })),
    );
  };
  return (
    <section>
      <h3>{t('actors.title')}</h3>
      <p className={styles.soft}>{t('actors.about')}</p>
      {actors.length > 2 && (
        <div className={styles.all}>
          <SelectField
            label={t('actors.all')}
            value=""
            none={t('actors.asGuessed')}
            choices={ACTOR_TYPES.map((code) => ({ code, label: labels('actorType', code) }))}
            onChange={setType}
          />
        </div>
      )}
      <ImportTable
        label={t('actors.title')}
        heads={(['name', 'rows', 'is', 'type', 'country'] as const).map((head) => t(`actors.${head}`))}
      >
        {shown.map((actor) => (
          <NewActorLine key={actor.name} dossier={dossier} actor={actor} decided={of(actor.name)} onDecide={set} />
        ))}
      </ImportTable>
      {shown.length < actors.length && (
        <p className={styles.ways}>
          <button type="button" className={controls.pill} onClick={() => setAll(true)}>
            {t('actors.more', { count: actors.length })}
          </button>
        </p>
      )}
    </section>
  );
}

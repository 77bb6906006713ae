import { ACTOR_TYPES } from '@domain/vocabulary.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { actorsQuery } from '../../api/queries.js';
import { ChoiceField } from '../../ui/form/ChoiceField.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './import.module.css';
import type { NewActor } from './types.js';

/** Who somebody is after all whom rows name. */
export interface DecidedActor {
  readonly name: string;
  readonly use?: string;
  readonly type?: NewActor['type'];
}

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
  const nameOf = useActorName(dossier);
  const known = useQuery(actorsQuery(dossier)).data?.items ?? [];
  const of = (name: string) => decided.find((one) => one.name === name);
  const set = (next: DecidedActor) => onDecide([...decided.filter(({ name }) => name !== next.name), next]);
  return (
    <section>
      <h3>{t('actors.title')}</h3>
      <p className={styles.soft}>{t('actors.about')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['name', 'rows', 'is', 'type'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`actors.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map(({ name, rows, type, alike }) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>{rows}</td>
                <td>
                  <ChoiceField
                    label={`${t('actors.is')}: ${name}`}
                    hideLabel
                    choices={[
                      { code: '', label: t('actors.isNew') },
                      ...known
                        .toSorted((a, b) => Number(alike.includes(b.slug)) - Number(alike.includes(a.slug)))
                        .map((actor) => ({ code: actor.slug, label: nameOf(actor) })),
                    ]}
                    value={of(name)?.use ?? ''}
                    onChange={({ target }) => set(target.value ? { name, use: target.value } : { name, type })}
                  />
                </td>
                <td>
                  {of(name)?.use === undefined && (
                    <ChoiceField
                      label={`${t('actors.type')}: ${name}`}
                      hideLabel
                      choices={ACTOR_TYPES.map((code) => ({ code, label: labels('actorType', code) }))}
                      value={of(name)?.type ?? type}
                      onChange={({ target }) => set({ name, type: target.value as NewActor['type'] })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

import { ROLES } from '@domain/vocabulary.js';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorRef } from '../../api/types.js';
import { ActorTypeahead } from '../../editing/form/ActorTypeahead.js';
import { words } from '../../i18n/words.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import controls from '../../ui/controls.module.css';
import { useLabels } from '../../ui/use-labels.js';
import styles from './article.module.css';
import { withParticipant, type Changes } from './correction.js';
import type { Finding, Reading } from './desk.js';
import { useNamed } from './use-named.js';

await words('form');

interface WhoFieldsProps {
  readonly finding: Finding;
  readonly reading: Reading;
  readonly dossier: string;
  readonly onChange: (changes: Changes) => void;
  readonly onKnown: (actor: ActorRef) => void;
}

/** Who takes part in a finding, each in a role; whom the article names besides is one press away, everybody else is looked for. */
export function WhoFields({ finding, reading, dossier, onChange, onKnown }: WhoFieldsProps) {
  const { t } = useTranslation(['article', 'form']);
  const labels = useLabels();
  const id = useId();
  const { participations } = finding;
  const named = useNamed(reading, dossier);
  const absent = named.filter(({ id }) => !participations.some(({ actorId }) => actorId === id));
  const changeAt = (at: number, part: Finding['participations'][number] | null) =>
    onChange({ participations: participations.flatMap((one, own) => (own === at ? (part ?? []) : one)) });
  return (
    <div className={styles.who} role="group" aria-labelledby={id}>
      <span id={id} className={styles.soft}>
        {t('who')}
      </span>
      {participations.map(({ actorId, role }, at) => {
        const name = named.find(({ id }) => id === actorId)?.name ?? '';
        return (
          <div key={`${at} ${actorId}`} className={styles.participant}>
            <bdi>{name}</bdi>
            <SelectField
              hideLabel
              label={t('form:role', { name })}
              value={role}
              choices={ROLES.map((code) => ({ code, label: labels('role', code) }))}
              onChange={(code) => code !== '' && changeAt(at, { actorId, role: code })}
            />
            <button
              type="button"
              className={`${controls.pill} ${controls.quiet}`}
              aria-label={t('form:remove', { name })}
              onClick={() => changeAt(at, null)}
            >
              ×
            </button>
          </div>
        );
      })}
      {absent.length > 0 && (
        <p className={styles.actions}>
          <span className={styles.soft}>{t('alsoNamed')}</span>
          {absent.map(({ id, name, isNew }) => (
            <button
              key={id}
              type="button"
              className={controls.pill}
              aria-label={t('takesPart', { name })}
              onClick={() => onChange(withParticipant(finding, id))}
            >
              + <bdi>{isNew ? t('newName', { name }) : name}</bdi>
            </button>
          ))}
        </p>
      )}
      <ActorTypeahead
        label={t('form:addActor')}
        dossier={dossier}
        day={reading.article.publishedOn}
        onChoose={(actor) => {
          onKnown(actor);
          onChange(withParticipant(finding, actor.id));
        }}
      />
    </div>
  );
}

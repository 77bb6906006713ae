import { likelyRole } from '@domain/likely-roles.js';
import { lacksAuthor } from '@domain/undertakings/whose.js';
import { useTranslation } from 'react-i18next';
import { EventActorTypeahead } from '../fields/EventActorTypeahead.js';
import { useForm } from '../form-context.js';
import { MERELY_THERE } from '../model/form-state.js';
import { useLabels } from '../../../ui/use-labels.js';
import { newKey } from '../../../editing/form/new-key.js';
import styles from '../event-form.module.css';
import { ParticipantRow } from './ParticipantRow.js';
import { RivalClaims } from './RivalClaims.js';
import { Section } from '../../../editing/form/Section.js';

/** Who took part or is concerned, each in a role, with the office held that day. */
export function WhoSection() {
  const { t } = useTranslation('form');
  const labels = useLabels();
  const { state, dispatch } = useForm();
  const isNobodys = lacksAuthor(
    state.kind,
    state.participations.map(({ role }) => role),
  );
  return (
    <Section title={t('who')}>
      {state.participations.length > 0 && (
        <ul className={styles.rows}>
          {state.participations.map((participant, index) => (
            <ParticipantRow key={participant.key} participant={participant} index={index} />
          ))}
        </ul>
      )}
      <p className={styles.soft} role="status">
        {isNobodys && t('authorNeeded', { role: labels('role', 'author') })}
      </p>
      <EventActorTypeahead
        label={t('addActor')}
        error={state.errors['/participations']}
        onChoose={({ id, slug, name, type, names, tenures }) => {
          const taken = state.participations.filter(({ actor }) => actor.id === id).map(({ role }) => role);
          const others = state.participations.map((part) => part.role);
          const role = likelyRole(state.kind, others, taken);
          const part = { ...MERELY_THERE, key: newKey(), actor: { id, slug, name, type, names, tenures }, role };
          dispatch({ type: 'add', list: 'participations', part });
        }}
      />
      <RivalClaims field="attendance" />
    </Section>
  );
}

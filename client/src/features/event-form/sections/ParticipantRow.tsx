import { speaksForTarget, UTTERING_ROLES } from '@domain/undertakings/whose.js';
import { ROLES, VOTING_ROLES, type Kind, type Role } from '@domain/vocabulary.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { actorQuery } from '../../../api/directory-queries.js';
import controls from '../../../ui/controls.module.css';
import { nameIn } from '../../../ui/use-actor-name.js';
import { useLabels } from '../../../ui/use-labels.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { useForm } from '../form-context.js';
import type { Participant } from '../model/form-state.js';
import { officeIn } from '../../../ui/office-in.js';
import { officeOn, officesOn } from '../../../ui/office-on.js';
import { understoodDate } from '../model/understood.js';
import styles from '../event-form.module.css';
import { ParticipantDetails } from './ParticipantDetails.js';

/** One actor, the role and the office held on the day of the event. */
export function ParticipantRow({ participant, index }: { participant: Participant; index: number }) {
  const { t, i18n } = useTranslation('form');
  const labels = useLabels();
  const { state, dispatch } = useForm();
  const { key, role } = participant;
  const { data } = useQuery(actorQuery(participant.actor.slug));
  const actor = data ?? participant.actor;
  const name = nameIn(actor, i18n.language) ?? actor.name;
  const date = understoodDate(state);
  const day = date?.earliest ?? date?.latest ?? null;
  const office = officeOn(actor.tenures, day);
  const bodies = officesOn(actor.tenures, day).map(({ body }) => body.id);
  const targets = state.participations.flatMap((part) => (part.role === 'target' ? part.actor.id : []));
  const utters = state.kind === 'threat' && UTTERING_ROLES.some((uttering) => uttering === role);
  const facesItself = utters && speaksForTarget(actor.id, bodies, targets) ? t('utteredByTarget') : undefined;
  const at = `/participations/${index}`;
  return (
    <li className={styles.row}>
      <span className={styles.rowName}>
        <bdi>{name}</bdi>
        <small>
          {office
            ? t('actorOffice', {
                ns: 'translation',
                office: officeIn(i18n.language, office),
                body: nameIn(office.body, i18n.language) ?? office.body.name,
              })
            : labels('actorType', actor.type)}
        </small>
      </span>
      <SelectField
        hideLabel
        label={t('role', { name })}
        value={role}
        choices={ROLES.filter((code) => code === role || belongs(state.kind, code)).map((code) => ({
          code,
          label: labels('role', code),
        }))}
        onChange={(code) => {
          if (code !== '') dispatch({ type: 'change', list: 'participations', key, changes: { role: code } });
        }}
        error={state.errors[`${at}/role`] ?? state.errors[`${at}/actor`] ?? state.errors[at] ?? facesItself}
      />
      <button
        type="button"
        className={`${controls.pill} ${controls.quiet}`}
        aria-label={t('remove', { name })}
        onClick={() => dispatch({ type: 'remove', list: 'participations', key })}
      >
        ×
      </button>
      <ParticipantDetails participant={participant} index={index} name={name} />
    </li>
  );
}

/** Sides of a vote are taken where a body votes. */
function belongs(kind: Kind, role: Role): boolean {
  return kind === 'decision' || !VOTING_ROLES.some((voting) => voting === role);
}

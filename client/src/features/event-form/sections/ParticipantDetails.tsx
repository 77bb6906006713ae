import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useForm } from '../form-context.js';
import type { Participant } from '../model/form-state.js';
import forms from '../../../editing/form/forms.module.css';
import styles from '../event-form.module.css';
import { ActsFields } from './ActsFields.js';

interface ParticipantDetailsProps {
  readonly participant: Participant;
  readonly index: number;
  readonly name: string;
}

/** From when to when somebody takes part, and what a party does about an agreement: folded away until asked for or filled. */
export function ParticipantDetails({ participant, index, name }: ParticipantDetailsProps) {
  const { t } = useTranslation('form');
  const fieldName = useFieldName();
  const { state, dispatch } = useForm();
  const { key, from, to, acts } = participant;
  const at = `/participations/${index}`;
  const change = (changes: Partial<Participant>) => dispatch({ type: 'change', list: 'participations', key, changes });
  const faulty = Object.keys(state.errors).some((pointer) => pointer.startsWith(`${at}/`));
  const agrees = state.kind === 'agreement';
  return (
    <details className={forms.details} open={from !== '' || to !== '' || acts.length > 0 || faulty || undefined}>
      <summary aria-label={t(agrees ? 'actsAndDaysOf' : 'daysOf', { name })}>
        {t(agrees ? 'actsAndDays' : 'days')}
      </summary>
      <div className={styles.parts}>
        {(agrees || acts.length > 0) && <ActsFields participant={participant} at={at} change={change} name={name} />}
        <div className={forms.pair}>
          <TextField
            label={fieldName('from')}
            hint={t('dayHint')}
            value={from}
            onChange={(text) => change({ from: text })}
            error={state.errors[`${at}/from`]}
          />
          <TextField
            label={fieldName('until')}
            hint={t('dayHint')}
            value={to}
            onChange={(text) => change({ to: text })}
            error={state.errors[`${at}/to`]}
          />
        </div>
      </div>
    </details>
  );
}

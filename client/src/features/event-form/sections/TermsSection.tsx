import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../../ui/use-field-name.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { PlainFields } from '../fields/PlainFields.js';
import { UnderstoodWindow } from '../../../editing/said/UnderstoodWindow.js';
import { useField, useForm } from '../form-context.js';
import { deadlineSaidOn, refusedDeadline, understoodDeadline } from '../model/understood.js';
import { Section } from '../../../editing/form/Section.js';

/** Of a threat, a promise, an offer or a deadline: what is asked, what follows otherwise, and until when. */
export function TermsSection() {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { state } = useForm();
  const understood = useMemo(() => understoodDeadline(state), [state]);
  const refused = useMemo(() => refusedDeadline(state), [state]);
  return (
    <Section title={t('terms')}>
      <PlainFields group="terms" />
      <TextField label={name('deadline')} hint={t('deadlineHint')} maxLength={100} {...useField('deadline')} />
      <UnderstoodWindow
        text={state.deadline}
        understood={understood}
        refused={refused}
        saidOn={deadlineSaidOn(state)}
        timezone={state.timezone}
      />
    </Section>
  );
}

import type { Status } from '@domain/lifecycle/status.js';
import { statusesOf } from '@domain/lifecycle/table.js';
import { tellsVote } from '@domain/vote.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useDates } from '../../../ui/use-dates.js';
import { useLabels } from '../../../ui/use-labels.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { VoteFields } from '../../../editing/ledger/VoteFields.js';
import { UnderstoodWindow } from '../../../editing/said/UnderstoodWindow.js';
import { WindowByHand } from '../../../editing/said/WindowByHand.js';
import { accessDay, isUntold } from '../model/newest-source.js';
import { useField, useForm } from '../form-context.js';
import { dateReading, refusedDate, saidOnOf, understoodDate } from '../model/understood.js';
import forms from '../../../editing/form/forms.module.css';
import { RelativeFields } from './RelativeFields.js';
import { RivalClaims } from './RivalClaims.js';
import { Section } from '../../../editing/form/Section.js';

/** When it was or is to be, in the words of the day, and what it is at first. */
export function WhenSection() {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { date: dayInWords } = useDates();
  const labels = useLabels();
  const { state, dispatch, eventId } = useForm();
  const understood = useMemo(() => understoodDate(state), [state]);
  const date = useField('date');
  const { onChange: setStatus, ...status } = useField('status');
  const refused = useMemo(() => refusedDate(state), [state]);
  const saidOn = saidOnOf(state);
  const knownOnHint = useKnownOnHint();
  return (
    <Section title={t('when')}>
      <TextField label={t('date')} hint={t('dateHint')} maxLength={200} {...date} />
      <UnderstoodWindow
        text={state.date}
        understood={understood}
        refused={refused}
        saidOn={saidOn}
        timezone={state.timezone}
      />
      {understood === null && state.date.trim() !== '' && (
        <WindowByHand text={state.date} reading={dateReading(state)} onSet={date.onChange} />
      )}
      <div className={forms.pair}>
        <TextField
          label={t('saidOn')}
          type="date"
          hint={t('saidOnHint', { day: dayInWords(saidOnOf({ ...state, saidOn: '' })) })}
          {...useField('saidOn')}
        />
        <TextField label={name('knownOn')} type="date" hint={knownOnHint} {...useField('knownOn')} />
        {eventId === null && (
          <SelectField
            label={name('status')}
            none={t('statusSuggested')}
            choices={statusesOf(state.kind).map((code) => ({ code, label: labels('status', code) }))}
            onChange={setStatus}
            {...status}
          />
        )}
      </div>
      <RelativeFields />
      {eventId === null && tellsVote(state.kind, state.status as Status) && (
        <VoteFields
          vote={state.vote}
          onChange={(vote) => dispatch({ type: 'vote', vote })}
          error={state.errors['/statusChanges/0/vote']}
        />
      )}
      <RivalClaims field="date" />
    </Section>
  );
}

/** What an empty “known on” comes to: whatever the sources tell, else the day of access, else the day it was said. */
function useKnownOnHint(): string {
  const { t } = useTranslation('form');
  const { date } = useDates();
  const { state } = useForm();
  if (!isUntold(state)) return t('knownOnHint');
  const read = accessDay(state);
  const untold = saidOnOf({ ...state, knownOn: '' });
  return read === null ? t('knownOnUntold', { day: date(untold) }) : t('knownOnAccess', { day: date(read) });
}

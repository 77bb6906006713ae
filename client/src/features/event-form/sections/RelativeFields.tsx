import { OFFSET_UNITS } from '@domain/time/offset.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refAndTitle } from '../../../ui/event/ref-and-title.js';
import controls from '../../../ui/controls.module.css';
import { useHangingWords } from '../../../ui/event/use-hanging-words.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { Typeahead } from '../../../ui/fields/Typeahead.js';
import { useDates } from '../../../ui/use-dates.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useSettled } from '../../../ui/use-settled.js';
import forms from '../../../editing/form/forms.module.css';
import styles from '../event-form.module.css';
import { useForm } from '../form-context.js';
import type { RelativeDraft } from '../model/form-state.js';
import { daysOf, offsetOf } from '../model/relative.js';
import { eventSearchQuery } from '../queries.js';

/** The event that the window hangs on: found by words or number, and then how much later it is. */
export function RelativeFields() {
  const { state } = useForm();
  return state.relativeTo === null ? <HangOn /> : <Hanging draft={state.relativeTo} />;
}

function HangOn() {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { when } = useDates();
  const { state, dispatch, dossier, eventId } = useForm();
  const [text, setText] = useState('');
  const { data: found = [] } = useQuery(eventSearchQuery(dossier, useSettled(text.trim())));
  const free = found.filter(({ id }) => id !== eventId);
  return (
    <Typeahead
      label={name('relativeTo')}
      hint={t('relativeHint')}
      empty={t('linkNone')}
      items={free.map((event) => ({
        id: event.id,
        label: event.title,
        note: [event.ref, when(event)].filter((said) => said !== null).join(' · '),
      }))}
      onSearch={(typed) => typed !== '' && setText(typed)}
      onChoose={(chosen) => {
        const event = found.find((each) => each.id === chosen);
        if (!event) return;
        const { id, ref, title, when: on, earliest, latest, timezone } = event;
        const to = { id, ref, title, when: on, earliest, latest, timezone };
        dispatch({ type: 'hang', on: { to, count: '', unit: 'day', side: 'after' } });
      }}
      error={state.errors['/relativeTo']}
    />
  );
}

function Hanging({ draft }: { draft: RelativeDraft }) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { state, dispatch } = useForm();
  const change = (changes: Partial<RelativeDraft>) => dispatch({ type: 'hang', on: { ...draft, ...changes } });
  const event = refAndTitle(draft.to);
  return (
    <fieldset className={styles.relative}>
      <legend className={styles.label}>{name('relativeTo')}</legend>
      <p className={styles.rowName}>
        {event}{' '}
        <button
          type="button"
          className={`${controls.pill} ${controls.quiet}`}
          aria-label={t('remove', { name: event })}
          onClick={() => dispatch({ type: 'hang', on: null })}
        >
          ×
        </button>
      </p>
      <div className={forms.pair}>
        <TextField
          label={t('relativeCount')}
          inputMode="numeric"
          maxLength={4}
          autoFocus={draft.count === ''}
          value={draft.count}
          onChange={(count) => change({ count })}
          error={state.errors['/relativeTo/offset'] ?? state.errors['/relativeTo/event'] ?? state.errors['/relativeTo']}
        />
        <SelectField
          label={t('relativeUnit')}
          value={draft.unit}
          choices={OFFSET_UNITS.map((code) => ({ code, label: t(`relativeUnits.${code}`) }))}
          onChange={(unit) => unit !== '' && change({ unit })}
        />
        <SelectField
          label={t('relativeSide')}
          value={draft.side}
          choices={(['after', 'before'] as const).map((code) => ({ code, label: t(`relativeSides.${code}`) }))}
          onChange={(side) => side !== '' && change({ side })}
        />
      </div>
      <Outcome draft={draft} />
    </fieldset>
  );
}

/** The days that come of it, while they are typed. */
function Outcome({ draft }: { draft: RelativeDraft }) {
  const { t } = useTranslation('form');
  const { date } = useDates();
  const hanging = useHangingWords();
  const offset = offsetOf(draft);
  if (offset === null) return null;
  const days = daysOf(draft);
  return (
    <p className={styles.soft} role="status">
      {t('relativeOutcome', {
        hanging: hanging(offset, draft.to),
        days: days === null ? t('relativeOpen') : date(days),
      })}
    </p>
  );
}

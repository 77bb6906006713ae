import { usualBasis } from '@domain/lifecycle/basis.js';
import type { Status } from '@domain/lifecycle/status.js';
import { BASES, type Basis } from '@domain/vocabulary.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../api/problem.js';
import type { EventDetail } from '../api/types.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { FormFault } from '../ui/form/FormFault.js';
import { valuesOf } from '../ui/form/form-values.js';
import { InputField } from '../ui/form/InputField.js';
import { SelectField } from '../ui/fields/SelectField.js';
import { TextField } from '../ui/form/TextField.js';
import { useLabels, useStatusLabel } from '../ui/use-labels.js';
import styles from './editing.module.css';
import { mayMove } from './moves.js';
import { picked, PickField } from './PickField.js';
import { useActorChoices, useSourceChoices } from './queries.js';
import { StatusChoice } from './StatusChoice.js';
import { isStale } from './use-event-change.js';
import { useStatusChange } from './use-status-change.js';

/** What became of an event, since when, who says so and where. */
export function StatusChangeForm({ event, onClose }: { event: EventDetail; onClose: () => void }) {
  const { t } = useTranslation('editing');
  const statusOf = useStatusLabel();
  const labels = useLabels();
  const [status, setStatus] = useState<Status>();
  const [effectiveOn, setEffectiveOn] = useState(today);
  const [saidBy, setSaidBy] = useState('');
  const [chosenBasis, setBasis] = useState<Basis>();
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const actors = useActorChoices(event);
  const sources = useSourceChoices(event, source);
  const named = { saidBy: picked(actors, saidBy), source: picked(sources, source) };
  const basis = chosenBasis ?? usualBasis(status ?? event.status, saidBy.trim() !== '');
  const change = useStatusChange(event, onClose);
  const errors = fieldErrors(change.error);
  const unplaced = change.error !== null && Object.keys(errors).every((field) => !FIELDS.includes(field));
  function submit(form: HTMLFormElement) {
    setTried(true);
    const { saidBy: who, source: where } = named;
    if (status === undefined || who === null || where === null) return;
    const { window, place, note, knownOn = today() } = valuesOf(form);
    change.mutate({ status, effectiveOn, knownOn, window, place, note, basis, saidBy: who, source: where });
  }
  return (
    <form
      className={styles.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit(submitted.currentTarget);
      }}
    >
      <p>{t('ledger.now', { status: statusOf(event.kind, event.status) })}</p>
      <FormFault>{unplaced ? (isStale(change.error) ? t('stale') : change.error.message) : null}</FormFault>
      <StatusChoice
        event={event}
        effectiveOn={effectiveOn}
        value={status}
        onChange={setStatus}
        error={errors['status']}
      />
      <div className={styles.pair}>
        <InputField
          name="effectiveOn"
          label={t('ledger.effectiveOn')}
          hint={t('ledger.effectiveHint')}
          value={effectiveOn}
          onChange={({ target }) => setEffectiveOn(target.value)}
          error={errors['effectiveOn']}
          required
        />
        <InputField
          name="knownOn"
          type="date"
          label={t('ledger.knownOn')}
          defaultValue={today()}
          error={errors['knownOn']}
          required
        />
      </div>
      {mayMove(event.kind, status) && (
        <div className={styles.pair}>
          <InputField
            name="window"
            label={t('ledger.window')}
            hint={t('ledger.windowHint')}
            error={errors['window']}
            autoComplete="off"
          />
          <InputField name="place" label={t('ledger.place')} hint={t('ledger.placeHint')} error={errors['place']} />
        </div>
      )}
      <PickField
        name="saidBy"
        label={t('ledger.saidBy')}
        hint={t('ledger.saidByHint')}
        choices={actors}
        text={saidBy}
        onText={setSaidBy}
        error={tried && named.saidBy === null ? t('ledger.saidByUnknown') : errors['saidBy']}
      />
      <SelectField
        label={t('ledger.basis')}
        value={basis}
        choices={BASES.map((code) => ({ code, label: labels('basis', code) }))}
        onChange={(code) => code !== '' && setBasis(code)}
        error={errors['basis']}
      />
      <PickField
        name="source"
        label={t('ledger.source')}
        hint={t('ledger.sourceHint')}
        choices={sources}
        text={source}
        onText={setSource}
        error={tried && named.source === null ? t('ledger.sourceUnknown') : errors['source']}
      />
      <TextField name="note" label={t('ledger.note')} error={errors['note']} />
      <div className={styles.buttons}>
        <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={change.isPending}>
          {t('ledger.submit')}
        </button>
        <button type="button" className={controls.pill} onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Where the server's word on a field is shown; everything else is told at the top. */
const FIELDS = ['status', 'effectiveOn', 'knownOn', 'window', 'place', 'saidBy', 'basis', 'source', 'note'];

/** Days of the record are judged in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

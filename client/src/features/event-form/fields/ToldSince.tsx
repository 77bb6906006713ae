import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/fields/TextField.js';
import { useDates } from '../../../ui/use-dates.js';
import { useField, useForm } from '../form-context.js';
import { newestSourceDay } from '../model/newest-source.js';
import { retells, toldBefore } from '../model/tellings.js';
import styles from './words.module.css';

/** Other words than the recorded ones: whether those were wrong, or more became known since. */
export function ToldSince() {
  const { t } = useTranslation('form');
  const { date } = useDates();
  const group = useId();
  const { state } = useForm();
  const day = useField('toldOn');
  const newest = toldBefore(state).at(-1);
  if (!newest || (!retells(state) && day.value === '')) return null;
  const proposed = newestSourceDay(state) ?? '';
  const later = day.value !== '';
  return (
    <fieldset className={styles.since}>
      <legend>{t('retold')}</legend>
      <label>
        <input type="radio" name={group} checked={!later} onChange={() => day.onChange('')} />
        {t('retoldMended', { day: date(newest.knownOn) })}
      </label>
      <label>
        <input
          type="radio"
          name={group}
          checked={later}
          onChange={() => day.onChange(proposed > newest.knownOn ? proposed : state.openedOn)}
        />
        {t('retoldLater')}
      </label>
      {!later && proposed > newest.knownOn && <p className={styles.hint}>{t('retoldHint', { day: date(proposed) })}</p>}
      {later && <TextField label={t('toldOn')} type="date" {...day} />}
    </fieldset>
  );
}

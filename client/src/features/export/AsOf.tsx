import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import choosing from '../../ui/form/choosing.module.css';
import { today } from '../../ui/today.js';

/** The day as of which it is; '' for none. */
export function AsOf({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { t } = useTranslation('export');
  const id = useId();
  return (
    <div className={controls.field}>
      <label htmlFor={id}>{t('asOf')}</label>
      <div className={choosing.row}>
        <input
          id={id}
          type="date"
          className={controls.input}
          max={today()}
          value={day}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange(target.value)}
        />
        <button type="button" className={controls.pill} disabled={day === ''} onClick={() => onChange('')}>
          {t('today')}
        </button>
      </div>
      <p id={`${id}-hint`} className={controls.hint}>
        {t(day === '' ? 'asOfNow' : 'asOfDay')}
      </p>
    </div>
  );
}

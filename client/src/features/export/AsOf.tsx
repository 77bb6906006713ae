import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import choosing from '../../ui/form/choosing.module.css';
import { useDay } from '../../ui/fields/use-day.js';
import { today } from '../../ui/today.js';

/** The day as of which it is; '' for none. */
export function AsOf({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { t } = useTranslation('export');
  const id = useId();
  const { field, beneath, fault } = useDay({ type: 'date', value: day, onChange });
  const { onChange: take, ...input } = field;
  return (
    <div className={controls.field}>
      <label htmlFor={id}>{t('asOf')}</label>
      <div className={choosing.row}>
        <input
          {...input}
          id={id}
          className={controls.input}
          max={today()}
          aria-describedby={`${id}-hint`}
          aria-invalid={fault !== undefined}
          onChange={({ target }) => take(target.value)}
        />
        <button type="button" className={controls.pill} disabled={day === ''} onClick={() => onChange('')}>
          {t('today')}
        </button>
      </div>
      <p id={`${id}-hint`} className={controls.hint}>
        {[fault ?? beneath, t(day === '' ? 'asOfNow' : 'asOfDay')].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

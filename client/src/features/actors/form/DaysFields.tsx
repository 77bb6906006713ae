import { useTranslation } from 'react-i18next';
import forms from '../../../editing/form/forms.module.css';
import { ReadBeneath } from '../../../editing/said/ReadBeneath.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { today } from '../../../ui/today.js';

interface Days {
  readonly from: string;
  readonly to: string;
}

interface DaysFieldsProps extends Days {
  readonly onChange: (changes: Partial<Days>) => void;
  readonly errors: { readonly from: string | undefined; readonly to: string | undefined };
}

/** From when to when an office was held, or a name: dates or words, as typed, and how these are read; empty where open or not known. */
export function DaysFields({ from, to, onChange, errors }: DaysFieldsProps) {
  const { t } = useTranslation('records');
  return (
    <div className={forms.pair}>
      <div>
        <TextField
          label={t('actor.from')}
          hint={t('actor.fromHint')}
          maxLength={100}
          value={from}
          onChange={(typed) => onChange({ from: typed })}
          error={errors.from}
        />
        <ReadBeneath text={from} saidOn={today()} />
      </div>
      <div>
        <TextField
          label={t('actor.to')}
          hint={t('actor.toHint')}
          maxLength={100}
          value={to}
          onChange={(typed) => onChange({ to: typed })}
          error={errors.to}
        />
        <ReadBeneath text={to} saidOn={today()} />
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import forms from '../../../editing/form/forms.module.css';
import { TextField } from '../../../ui/fields/TextField.js';

interface Days {
  readonly from: string;
  readonly to: string;
}

interface DaysFieldsProps extends Days {
  readonly onChange: (changes: Partial<Days>) => void;
  readonly errors: { readonly from: string | undefined; readonly to: string | undefined };
}

/** From when to when an office was held, or a name: EDTF as typed, empty where open or not known. */
export function DaysFields({ from, to, onChange, errors }: DaysFieldsProps) {
  const { t } = useTranslation('records');
  return (
    <div className={forms.pair}>
      <TextField
        label={t('actor.from')}
        hint={t('actor.fromHint')}
        dir="ltr"
        value={from}
        onChange={(typed) => onChange({ from: typed })}
        error={errors.from}
      />
      <TextField
        label={t('actor.to')}
        hint={t('actor.toHint')}
        dir="ltr"
        value={to}
        onChange={(typed) => onChange({ to: typed })}
        error={errors.to}
      />
    </div>
  );
}

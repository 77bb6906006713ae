import { PLACE_PRECISIONS } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import forms from '../../../editing/form/forms.module.css';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useLabels } from '../../../ui/use-labels.js';
import { useField } from '../form-context.js';

/** Where on the map the place is, and how exactly; left empty nothing is guessed. */
export function CoordinatesFields() {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  return (
    <div className={forms.pair}>
      <TextField label={name('lat')} hint={t('latHint')} dir="ltr" {...useField('lat')} />
      <TextField label={name('lon')} hint={t('lonHint')} dir="ltr" {...useField('lon')} />
      <SelectField
        label={name('placePrecision')}
        none={t('none')}
        choices={PLACE_PRECISIONS.map((code) => ({ code: code as string, label: labels('placePrecision', code) }))}
        {...useField('placePrecision')}
      />
    </div>
  );
}

import { FORMATS } from '@domain/vocabulary.js';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useLabels } from '../../../ui/use-labels.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { PlainFields } from '../fields/PlainFields.js';
import { useField, useForm } from '../form-context.js';
import { KIND_FIELDS } from '../model/fields-of-kind.js';
import forms from '../../../editing/form/forms.module.css';
import { useCityTaken } from '../cities/use-city-taken.js';
import { CityProposals } from './CityProposals.js';
import { CoordinatesFields } from './CoordinatesFields.js';
import { RivalClaims } from './RivalClaims.js';
import { Section } from '../../../editing/form/Section.js';

/** Where it was, whose days count, and for a gathering how the sides faced one another. */
export function WhereSection() {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const { state } = useForm();
  const zones = useId();
  const country = useField('country');
  const { onChange: setFormat, ...format } = useField('format');
  const { gathering } = KIND_FIELDS[state.kind];
  return (
    <Section title={t('where')}>
      <div className={forms.pair}>
        <TextField label={name('place')} maxLength={300} {...useField('place')} onBlur={useCityTaken()} />
        <TextField
          label={name('country')}
          hint={t('countryHint')}
          {...country}
          maxLength={2}
          onChange={(value) => country.onChange(value.toUpperCase())}
        />
      </div>
      <CityProposals />
      <CoordinatesFields />
      <TextField label={name('timezone')} hint={t('timezoneHint')} list={zones} dir="ltr" {...useField('timezone')} />
      <datalist id={zones}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <RivalClaims field="place" />
      {gathering && (
        <>
          <SelectField
            label={name('format')}
            none={t('none')}
            choices={FORMATS.map((code) => ({ code, label: labels('format', code) }))}
            onChange={setFormat}
            {...format}
          />
          <RivalClaims field="format" />
        </>
      )}
      <PlainFields group="where" />
    </Section>
  );
}

import { KINDS } from '@domain/vocabulary.js';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../../../ui/KindMark.js';
import { useLabels } from '../../../ui/use-labels.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { PlainFields } from '../fields/PlainFields.js';
import { useField } from '../form-context.js';
import styles from '../event-form.module.css';
import { Section } from '../../../editing/form/Section.js';

/** What it is: the kind, which decides what else is asked, the title and the summary. */
export function WhatSection() {
  const { t } = useTranslation('form');
  const labels = useLabels();
  const name = useId();
  const kind = useField('kind');
  return (
    <Section title={t('what')}>
      <fieldset className={styles.kinds}>
        <legend className={styles.label}>{t('kind')}</legend>
        {KINDS.map((code) => (
          <label key={code} className={styles.kind}>
            <input
              type="radio"
              name={name}
              value={code}
              checked={kind.value === code}
              onChange={() => kind.onChange(code)}
            />
            <KindMark kind={code} />
            {labels('kind', code)}
          </label>
        ))}
      </fieldset>
      <TextField label={t('title')} maxLength={500} {...useField('title')} />
      <TextField label={t('summary')} rows={3} {...useField('summary')} />
      <PlainFields group="what" />
    </Section>
  );
}

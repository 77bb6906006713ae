import { KINDS } from '@domain/vocabulary.js';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../../ui/use-field-name.js';
import { KindMark } from '../../../ui/KindMark.js';
import { useLabels } from '../../../ui/use-labels.js';
import { useField } from '../form-context.js';
import { WordFields } from '../fields/WordFields.js';
import styles from '../event-form.module.css';
import { Section } from '../../../editing/form/Section.js';

/** What it is: the kind, which decides what else is asked and has the focus first where it is new, the title and the summary. */
export function WhatSection({ autoFocus }: { autoFocus: boolean }) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const group = useId();
  const kind = useField('kind');
  return (
    <Section title={t('what')}>
      <fieldset className={styles.kinds}>
        <legend className={styles.label}>{name('kind')}</legend>
        {KINDS.map((code) => (
          <label key={code} className={styles.kind}>
            <input
              type="radio"
              name={group}
              value={code}
              checked={kind.value === code}
              autoFocus={autoFocus && kind.value === code}
              onChange={() => kind.onChange(code)}
            />
            <KindMark kind={code} />
            {labels('kind', code)}
          </label>
        ))}
      </fieldset>
      <WordFields />
    </Section>
  );
}

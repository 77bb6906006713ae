import { useTranslation } from 'react-i18next';
import { ActorTypeahead } from '../../../editing/form/ActorTypeahead.js';
import forms from '../../../editing/form/forms.module.css';
import type { Faults } from '../../../editing/form/refused.js';
import controls from '../../../ui/controls.module.css';
import { TextField } from '../../../ui/fields/TextField.js';
import type { TenureRow } from './actor-form.js';
import styles from './actor-form.module.css';
import { DaysFields } from './DaysFields.js';
import { NameRows } from './NameRows.js';

interface TenureFieldsProps {
  readonly tenure: TenureRow;
  readonly index: number;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<TenureRow>) => void;
  readonly onRemove: () => void;
}

/** One office: what it is, of which state or body, from when to when. */
export function TenureFields({ tenure, index, faults, onChange, onRemove }: TenureFieldsProps) {
  const { t } = useTranslation('records');
  const { office, offices, body, from, to } = tenure;
  const error = (field: string) => faults[`/tenures/${index}/${field}`];
  const name = office.trim() || t('actor.tenure', { number: index + 1 });
  return (
    <div className={forms.card} role="group" aria-label={t('actor.tenure', { number: index + 1 })}>
      <div className={styles.tenureHead}>
        <TextField
          label={t('actor.office')}
          maxLength={300}
          value={office}
          autoFocus={office === '' && body === null}
          onChange={(typed) => onChange({ office: typed })}
          error={error('office')}
        />
        <button
          type="button"
          className={`${controls.pill} ${controls.quiet}`}
          aria-label={t('remove', { name })}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      <NameRows
        rows={offices}
        onChange={(rows) => onChange({ offices: rows })}
        faults={faults}
        pointer={`/tenures/${index}/offices`}
        words={{
          label: t('actor.officeLabel'),
          row: (number) => t('actor.officeIn', { number }),
          add: t('actor.addOfficeIn'),
        }}
      />
      {body ? (
        <p>
          <span className={forms.soft}>{t('actor.body')}</span> <bdi>{body.name}</bdi>{' '}
          <button
            type="button"
            className={`${controls.pill} ${controls.quiet}`}
            aria-label={t('remove', { name: body.name })}
            onClick={() => onChange({ body: null })}
          >
            ×
          </button>
          {error('body') !== undefined && <span className={controls.error}>{error('body')}</span>}
        </p>
      ) : (
        <ActorTypeahead
          label={t('actor.body')}
          onChoose={({ slug, name: called }) => onChange({ body: { slug, name: called } })}
          error={error('body')}
        />
      )}
      <DaysFields from={from} to={to} onChange={onChange} errors={{ from: error('from'), to: error('to') }} />
    </div>
  );
}

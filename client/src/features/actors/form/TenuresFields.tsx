import { useTranslation } from 'react-i18next';
import forms from '../../../editing/form/forms.module.css';
import { newKey } from '../../../editing/form/new-key.js';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import controls from '../../../ui/controls.module.css';
import type { ActorForm, TenureRow } from './actor-form.js';
import { TenureFields } from './TenureFields.js';

/** The offices of a person, in the order in which they are to be named. */
export function TenuresFields({ editing }: { editing: RecordEditing<ActorForm> }) {
  const { t } = useTranslation('records');
  const { state, change, faults } = editing;
  const { tenures } = state;
  const set = (key: string, changes: Partial<TenureRow>) =>
    change({ tenures: tenures.map((row) => (row.key === key ? { ...row, ...changes } : row)) });
  return (
    <Section title={t('actor.tenures')}>
      {tenures.map((tenure, index) => (
        <TenureFields
          key={tenure.key}
          tenure={tenure}
          index={index}
          faults={faults}
          onChange={(changes) => set(tenure.key, changes)}
          onRemove={() => change({ tenures: tenures.filter(({ key }) => key !== tenure.key) })}
        />
      ))}
      {faults['/tenures'] !== undefined && <p className={controls.error}>{faults['/tenures']}</p>}
      <div className={forms.buttons}>
        <button
          type="button"
          className={controls.pill}
          onClick={() =>
            change({ tenures: [...tenures, { key: newKey(), office: '', offices: [], body: null, from: '', to: '' }] })
          }
        >
          {t('actor.addTenure')}
        </button>
      </div>
    </Section>
  );
}

import { FORMATS, type ClaimField } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import { useLabels } from '../../../ui/use-labels.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useForm } from '../form-context.js';
import { newKey } from '../../../editing/form/new-key.js';
import { claimPointer } from '../model/pointers.js';
import styles from '../event-form.module.css';
import { useFormats } from '../../../ui/use-formats.js';
import { citationName } from './citation-name.js';

/** What sources say of a field, added where the field stands; each account rests on a citation of this event, so that there are none before the first. */
export function RivalClaims({ field }: { field: ClaimField }) {
  const { t } = useTranslation('form');
  const { comma } = useFormats();
  const labels = useLabels();
  const { state, dispatch } = useForm();
  const claims = state.claims.filter((claim) => claim.field === field);
  const [first] = state.citations;
  if (!first) return null;
  const name = labels('claimField', field);
  const citations = state.citations.map((citation, index) => ({
    code: citation.key,
    label: citationName(citation, comma) ?? t('source', { number: index + 1 }),
  }));
  return (
    <div className={styles.claims} role="group" aria-label={t('rival', { field: name })}>
      {claims.map(({ key, value, citation }) => {
        const change = (text: string) => dispatch({ type: 'change', list: 'claims', key, changes: { value: text } });
        const error = state.errors[claimPointer(state, key) ?? ''];
        const label = t('rivalValue', { field: name });
        return (
          <div key={key} className={styles.claim}>
            {field === 'format' ? (
              <SelectField
                label={label}
                none={t('none')}
                value={value}
                choices={FORMATS.map((code) => ({ code, label: labels('format', code) }))}
                onChange={change}
                error={error}
              />
            ) : (
              <TextField label={label} value={value} onChange={change} error={error} maxLength={500} />
            )}
            <SelectField
              label={t('rivalSource')}
              value={citation}
              choices={citations}
              onChange={(code) => dispatch({ type: 'change', list: 'claims', key, changes: { citation: code } })}
            />
            <button
              type="button"
              className={`${controls.pill} ${controls.quiet}`}
              aria-label={t('remove', { name: `${name}: ${value}` })}
              onClick={() => dispatch({ type: 'remove', list: 'claims', key })}
            >
              ×
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className={styles.more}
        onClick={() => {
          const citation = (state.citations[1] ?? first).key;
          dispatch({ type: 'add', list: 'claims', part: { key: newKey(), field, value: '', citation } });
        }}
      >
        ≠ {t('rival', { field: name })}
      </button>
    </div>
  );
}

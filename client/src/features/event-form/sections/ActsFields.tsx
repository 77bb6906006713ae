import { ACTS } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../editing/form/new-key.js';
import controls from '../../../ui/controls.module.css';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useLabels } from '../../../ui/use-labels.js';
import { useForm } from '../form-context.js';
import type { ActDraft, Participant } from '../model/form-state.js';
import styles from '../event-form.module.css';
import { useFormats } from '../../../ui/use-formats.js';
import { citationName } from './citation-name.js';

interface ActsFieldsProps {
  readonly participant: Participant;
  /** Pointer to the participation. */
  readonly at: string;
  readonly change: (changes: Partial<Participant>) => void;
  readonly name: string;
}

/** What a party did about an agreement, and when: it agreed, signed, ratified, left. */
export function ActsFields({ participant: { acts }, at, change, name }: ActsFieldsProps) {
  const { t } = useTranslation('form');
  const { comma } = useFormats();
  const labels = useLabels();
  const fieldName = useFieldName();
  const { state } = useForm();
  const cited = state.citations.flatMap((citation) =>
    citation.source
      ? [{ code: citation.source.slug, label: citationName(citation, comma) ?? citation.source.title }]
      : [],
  );
  return (
    <div className={styles.claims} role="group" aria-label={t('actsOf', { name })}>
      {acts.map(({ key, act, on, source }, place) => {
        const set = (changes: Partial<ActDraft>) =>
          change({ acts: acts.map((one) => (one.key === key ? { ...one, ...changes } : one)) });
        const error = (field: string) => state.errors[`${at}/acts/${place}/${field}`];
        const known = cited.some(({ code }) => code === source) || source === '';
        return (
          <div key={key} className={styles.act}>
            <SelectField
              label={t('act')}
              value={act}
              choices={ACTS.map((code) => ({ code, label: labels('act', code) }))}
              onChange={(code) => code !== '' && set({ act: code })}
              error={error('act') ?? state.errors[`${at}/acts/${place}`]}
            />
            <TextField
              label={t('actOn')}
              hint={t('dayHint')}
              value={on}
              // The day it became known follows the day it was done.
              onChange={(text) => set({ on: text, knownOn: '' })}
              error={error('on') ?? error('knownOn')}
            />
            <SelectField
              label={fieldName('source')}
              none={t('noSource')}
              value={source}
              choices={known ? cited : [...cited, { code: source, label: source }]}
              onChange={(slug) => set({ source: slug })}
              error={error('source')}
            />
            <button
              type="button"
              className={`${controls.pill} ${controls.quiet}`}
              aria-label={t('remove', { name: `${name}: ${labels('act', act)}` })}
              onClick={() => change({ acts: acts.filter((one) => one.key !== key) })}
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
          const next = ACTS.find((act) => !acts.some((one) => one.act === act)) ?? ACTS[0];
          change({ acts: [...acts, { key: newKey(), act: next, on: '', knownOn: '', source: '' }] });
        }}
      >
        + {t('addAct', { name })}
      </button>
    </div>
  );
}

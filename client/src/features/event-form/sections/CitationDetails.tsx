import { CREDIBILITIES, STANCES } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../../ui/use-field-name.js';
import controls from '../../../ui/controls.module.css';
import { useLabels } from '../../../ui/use-labels.js';
import { EventActorTypeahead } from '../fields/EventActorTypeahead.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useForm } from '../form-context.js';
import forms from '../../../editing/form/forms.module.css';
import styles from '../event-form.module.css';
import type { CitationPartProps } from './SourceFields.js';
import { Translations } from './Translations.js';

/** Whose words they are, in what language, and how far they are believed: folded away until asked for or filled. */
export function CitationDetails({ citation, index, change }: CitationPartProps) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const { state } = useForm();
  const error = (field: string) => state.errors[`/citations/${index}/${field}`];
  const { speaker } = citation;
  const filled =
    speaker !== null ||
    citation.quoteNote !== '' ||
    Object.keys(citation.translation).length > 0 ||
    citation.attribution !== '';
  const faulty = Object.keys(state.errors).some((at) => at.startsWith(`/citations/${index}/`));
  return (
    <details className={forms.details} open={filled || faulty || undefined}>
      <summary>{t('details')}</summary>
      <div className={forms.fields}>
        {speaker ? (
          <p>
            <span className={styles.label}>{name('speaker')}</span> <bdi>{speaker.name}</bdi>{' '}
            <button
              type="button"
              className={`${controls.pill} ${controls.quiet}`}
              aria-label={t('remove', { name: speaker.name })}
              onClick={() => change({ speaker: null })}
            >
              ×
            </button>
          </p>
        ) : (
          <EventActorTypeahead
            label={name('speaker')}
            onChoose={({ slug, name }) => change({ speaker: { slug, name } })}
            error={error('speaker')}
          />
        )}
        <TextField
          label={name('attribution')}
          hint={t('attributionHint')}
          value={citation.attribution}
          onChange={(value) => change({ attribution: value })}
          error={error('attribution')}
        />
        <Translations citation={citation} index={index} change={change} />
        <div className={forms.pair}>
          <TextField
            label={t('quoteLanguage')}
            hint={t('languageHint')}
            dir="ltr"
            value={citation.quoteLanguage}
            onChange={(value) => change({ quoteLanguage: value.trim() })}
            error={error('language')}
          />
          <SelectField
            label={name('stance')}
            value={citation.stance}
            choices={STANCES.map((code) => ({ code, label: labels('stance', code) }))}
            onChange={(code) => code !== '' && change({ stance: code })}
            error={error('stance')}
          />
        </div>
        <SelectField
          label={name('credibility')}
          value={String(citation.credibility)}
          choices={CREDIBILITIES.map((code) => ({
            code: String(code),
            label: `${code} · ${labels('credibility', code)}`,
          }))}
          onChange={(code) => change({ credibility: Number(code) })}
          error={error('credibility')}
        />
        <p className={controls.hint}>{t('scaleText')}</p>
      </div>
    </details>
  );
}

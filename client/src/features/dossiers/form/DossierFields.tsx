import { useTranslation } from 'react-i18next';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import { TextField } from '../../../ui/fields/TextField.js';
import type { DossierForm } from './dossier-form.js';

/** The form of a dossier: which negotiation, in which languages, and how its events are numbered. */
export function DossierFields({ editing }: { editing: RecordEditing<DossierForm> }) {
  const { t } = useTranslation('records');
  const { state, change, faults, isNew } = editing;
  return (
    <Section title={t('dossier.what')}>
      <TextField
        label={t('dossier.title')}
        maxLength={300}
        value={state.title}
        onChange={(title) => change({ title })}
        error={faults['/title']}
      />
      <TextField
        label={t('dossier.summary')}
        rows={4}
        maxLength={5000}
        value={state.summary}
        onChange={(summary) => change({ summary })}
        error={faults['/summary']}
      />
      <TextField
        label={t('dossier.languages')}
        hint={t('dossier.languagesHint')}
        dir="ltr"
        value={state.languages}
        onChange={(languages) => change({ languages })}
        error={faults['/languages']}
      />
      {isNew && (
        <TextField
          label={t('dossier.refPrefix')}
          hint={t('dossier.refPrefixHint')}
          dir="ltr"
          maxLength={8}
          value={state.refPrefix}
          onChange={(refPrefix) => change({ refPrefix: refPrefix.trim().toUpperCase() })}
          error={faults['/refPrefix'] ?? faults['/slug']}
        />
      )}
    </Section>
  );
}

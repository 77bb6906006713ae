import { AUTHORSHIPS } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFormats } from '../../../ui/use-formats.js';
import { otherLanguage, ownLanguage, type DossierForm } from './dossier-form.js';
import { IssuesFields } from './IssuesFields.js';
import { SeatsField } from './SeatsField.js';

/** The form of a dossier: which negotiation, who sits in it, what it is about, and how its events are numbered. */
export function DossierFields({ editing }: { editing: RecordEditing<DossierForm> }) {
  const { t } = useTranslation('records');
  const { state, change, faults, isNew } = editing;
  return (
    <>
      <Section title={t('dossier.what')}>
        <WordsFields editing={editing} />
        <TextField
          label={t('dossier.languages')}
          hint={t('dossier.languagesHint')}
          dir="ltr"
          value={state.languages}
          onChange={(languages) => change({ languages })}
          error={faults['/languages']}
        />
        <TextField
          label={t('dossier.licence')}
          hint={t('dossier.licenceHint')}
          maxLength={200}
          value={state.licence}
          onChange={(licence) => change({ licence })}
          error={faults['/licence']}
        />
        <SelectField
          label={t('dossier.authorship')}
          value={state.authorship}
          choices={AUTHORSHIPS.map((code) => ({ code, label: t(`dossier.authorships.${code}`) }))}
          onChange={(authorship) => authorship !== '' && change({ authorship })}
          error={faults['/authorship']}
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
      <Section title={t('dossier.sides')}>
        <SeatsField
          label={t('dossier.parties')}
          add={t('dossier.addParty')}
          seated={state.parties}
          onChange={(parties) => change({ parties })}
          error={faults['/parties']}
        />
        <SeatsField
          label={t('dossier.mediators')}
          add={t('dossier.addMediator')}
          seated={state.mediators}
          onChange={(mediators) => change({ mediators })}
          error={faults['/mediators']}
        />
      </Section>
      <IssuesFields editing={editing} />
    </>
  );
}

/** Title, sentence and summary, in the dossier's own language and in the other of ours. */
function WordsFields({ editing }: { editing: RecordEditing<DossierForm> }) {
  const { t } = useTranslation('records');
  const { language } = useFormats();
  const { state, change, faults } = editing;
  const [own, other] = [ownLanguage(state.languages), otherLanguage(state.languages)];
  const inOther = (label: string) => t('dossier.inLanguage', { label, language: language(other) });
  return (
    <>
      <TextField
        label={t('dossier.title')}
        lang={own}
        maxLength={300}
        value={state.title}
        onChange={(title) => change({ title })}
        error={faults['/title']}
      />
      <TextField
        label={t('dossier.sentence')}
        hint={t('dossier.sentenceHint')}
        lang={own}
        maxLength={160}
        value={state.sentence}
        onChange={(sentence) => change({ sentence })}
        error={faults['/sentence']}
      />
      <TextField
        label={t('dossier.summary')}
        lang={own}
        rows={4}
        maxLength={5000}
        value={state.summary}
        onChange={(summary) => change({ summary })}
        error={faults['/summary']}
      />
      <TextField
        label={inOther(t('dossier.title'))}
        lang={other}
        maxLength={300}
        value={state.otherTitle}
        onChange={(otherTitle) => change({ otherTitle })}
        error={faults['/translations']}
      />
      <TextField
        label={inOther(t('dossier.sentence'))}
        lang={other}
        maxLength={160}
        value={state.otherSentence}
        onChange={(otherSentence) => change({ otherSentence })}
      />
      <TextField
        label={inOther(t('dossier.summary'))}
        lang={other}
        rows={4}
        maxLength={5000}
        value={state.otherSummary}
        onChange={(otherSummary) => change({ otherSummary })}
      />
    </>
  );
}

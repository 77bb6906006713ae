import { AUTHORSHIPS } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { OtherLanguages } from '../../../editing/form/OtherLanguages.js';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { directionOf } from '../../../ui/event/language.js';
import { ownLanguage, type DossierForm } from './dossier-form.js';
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

/** Title, sentence and summary, in the dossier's own language and in others. */
function WordsFields({ editing }: { editing: RecordEditing<DossierForm> }) {
  const { t } = useTranslation('records');
  const { state, change, faults } = editing;
  const own = ownLanguage(state.languages);
  const { translations } = state;
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
      <details open={translations.length > 0 || faults['/translations'] !== undefined || undefined}>
        <summary>{t('dossier.translations')}</summary>
        <OtherLanguages original={own} written={Object.fromEntries(translations.map(({ key, title }) => [key, title]))}>
          {(language, called) => <TranslatedFields editing={editing} language={language} called={called} />}
        </OtherLanguages>
      </details>
    </>
  );
}

interface TranslatedFieldsProps {
  readonly editing: RecordEditing<DossierForm>;
  readonly language: string;
  readonly called: string;
}

function TranslatedFields({ editing, language, called }: TranslatedFieldsProps) {
  const { t } = useTranslation('records');
  const { state, change, faults } = editing;
  const there = state.translations.find(({ key }) => key === language);
  const now = there ?? { key: language, title: '', sentence: '', summary: '' };
  const fieldOf = (text: 'title' | 'sentence' | 'summary') => ({
    label: t('dossier.inLanguage', { label: t(`dossier.${text}`), language: called }),
    ...{ lang: language, dir: directionOf(language), value: now[text] },
    onChange: (value: string) => {
      const next = { ...now, [text]: value };
      change({
        translations: there
          ? state.translations.map((one) => (one.key === language ? next : one))
          : [...state.translations, next],
      });
    },
  });
  return (
    <>
      <TextField {...fieldOf('title')} maxLength={300} error={faults['/translations']} />
      <TextField {...fieldOf('sentence')} maxLength={160} />
      <TextField {...fieldOf('summary')} rows={4} maxLength={5000} />
    </>
  );
}

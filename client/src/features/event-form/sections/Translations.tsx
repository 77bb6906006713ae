import { LANGUAGES } from '@domain/spoken-languages.js';
import { useTranslation } from 'react-i18next';
import { languageName, directionOf } from '../../../ui/event/language.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useForm } from '../form-context.js';
import { quotedIn } from '../model/quoted-in.js';
import type { CitationPartProps } from './SourceFields.js';

/** The quote in the languages that readers read, and what is to be known of the words quoted. */
export function Translations({ citation, index, change }: CitationPartProps) {
  const { t, i18n } = useTranslation('form');
  const name = useFieldName();
  const { state } = useForm();
  const quoted = quotedIn(citation);
  const languages = [...new Set([...LANGUAGES, ...Object.keys(citation.translation)])];
  const error = (field: string) => state.errors[`/citations/${index}/${field}`];
  return (
    <>
      {languages
        .filter((language) => language !== quoted || language in citation.translation)
        .map((language) => (
          <TextField
            key={language}
            label={t('inLanguage', {
              field: name('translation'),
              language: languageName(language, i18n.language),
            })}
            rows={2}
            lang={language}
            dir={directionOf(language)}
            value={citation.translation[language] ?? ''}
            onChange={(text) => change({ translation: { ...citation.translation, [language]: text } })}
            error={error('translation')}
          />
        ))}
      <TextField
        label={name('quoteNote')}
        hint={t('quoteNoteHint')}
        maxLength={2000}
        value={citation.quoteNote}
        onChange={(quoteNote) => change({ quoteNote })}
        error={error('quoteNote')}
      />
    </>
  );
}

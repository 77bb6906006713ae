import { MOST_SUMMARY, MOST_TITLE } from '@domain/tellings.js';
import { useTranslation } from 'react-i18next';
import { OtherLanguages } from '../../../editing/form/OtherLanguages.js';
import { directionOf } from '../../../ui/event/language.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useField, useForm } from '../form-context.js';
import type { TranslationDraft } from '../model/word-fields.js';
import styles from './words.module.css';
import { ToldSince } from './ToldSince.js';

/** At most so many characters a short title has. */
const MOST_SHORT = 60;

/** What it is called and what is said of it, in the language it is written in and in others. */
export function WordFields() {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { state } = useForm();
  const { language, translations, shortTitle } = state;
  return (
    <>
      <TextField label={name('title')} lang={language} maxLength={MOST_TITLE} {...useField('title')} />
      <TextField label={name('summary')} lang={language} rows={3} maxLength={MOST_SUMMARY} {...useField('summary')} />
      <ToldSince />
      <details className={styles.other} open={translations.length > 0 || shortTitle !== '' || undefined}>
        <summary>{t('otherWords')}</summary>
        <TextField
          label={name('shortTitle')}
          hint={t('shortTitleHint')}
          lang={language}
          maxLength={MOST_SHORT}
          {...useField('shortTitle')}
        />
        <OtherLanguages
          original={language}
          written={Object.fromEntries(translations.map(({ key, title }) => [key, title]))}
        >
          {(other, called) => <TranslatedWords language={other} called={called} />}
        </OtherLanguages>
      </details>
    </>
  );
}

/** Title, summary and short title in one other language. */
function TranslatedWords({ language, called }: { language: string; called: string }) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { state, dispatch } = useForm();
  const there = state.translations.find(({ key }) => key === language);
  const fieldOf = (text: 'title' | 'summary' | 'shortTitle') => ({
    label: t('inLanguage', { field: name(text), language: called }),
    ...{ lang: language, dir: directionOf(language), value: there?.[text] ?? '' },
    onChange: (value: string) => change({ [text]: value }),
    error: state.errors[text === 'shortTitle' ? '/shortTitle' : '/tellings'],
  });
  function change(changes: Partial<TranslationDraft>) {
    const list = 'translations';
    if (there) dispatch({ type: 'change', list, key: language, changes });
    else dispatch({ type: 'add', list, part: { key: language, title: '', summary: '', shortTitle: '', ...changes } });
  }
  return (
    <>
      <TextField {...fieldOf('title')} maxLength={MOST_TITLE} />
      <TextField {...fieldOf('summary')} rows={3} maxLength={MOST_SUMMARY} />
      <TextField {...fieldOf('shortTitle')} maxLength={MOST_SHORT} />
    </>
  );
}

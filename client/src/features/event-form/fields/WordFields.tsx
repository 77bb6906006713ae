import { MOST_SUMMARY, MOST_TITLE } from '@domain/tellings.js';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useField, useForm } from '../form-context.js';
import { otherLanguage } from '../model/tellings.js';
import styles from './words.module.css';
import { ToldSince } from './ToldSince.js';

/** What it is called and what is said of it, in the language it is written in and in one more. */
export function WordFields() {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { language: nameOf } = useFormats();
  const { state } = useForm();
  const { language } = state;
  const other = otherLanguage(language);
  return (
    <>
      <TextField label={name('title')} lang={language} maxLength={MOST_TITLE} {...useField('title')} />
      <TextField label={name('summary')} lang={language} rows={3} maxLength={MOST_SUMMARY} {...useField('summary')} />
      <ToldSince />
      <details className={styles.other} open={state.otherTitle !== '' || state.shortTitle !== '' || undefined}>
        <summary>{t('otherWords', { language: nameOf(other) })}</summary>
        <TextField
          label={name('shortTitle')}
          hint={t('shortTitleHint')}
          lang={language}
          maxLength={60}
          {...useField('shortTitle')}
        />
        <TextField
          label={t('inLanguage', { field: name('title'), language: nameOf(other) })}
          lang={other}
          maxLength={MOST_TITLE}
          {...useField('otherTitle')}
        />
        <TextField
          label={t('inLanguage', { field: name('summary'), language: nameOf(other) })}
          lang={other}
          rows={3}
          maxLength={MOST_SUMMARY}
          {...useField('otherSummary')}
        />
        <TextField
          label={t('inLanguage', { field: name('shortTitle'), language: nameOf(other) })}
          lang={other}
          maxLength={60}
          {...useField('otherShortTitle')}
        />
      </details>
    </>
  );
}

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import { SavedPage } from '../../editing/page/SavedPage.js';
import { useReadPage } from '../../editing/page/use-read-page.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { ErrorState } from '../../ui/ErrorState.js';
import styles from './article.module.css';
import { useDay } from '../../ui/fields/use-day.js';
import { Field } from './Field.js';
import { articleOf, firstLineOf, hostOf, type Article, type Reading } from './desk.js';

interface PasteFormProps {
  readonly dossier: string;
  readonly article: Article;
  readonly onChange: (article: Article) => void;
  readonly onRead: (reading: Reading) => void;
}

/** The article's text and what is to be known of it. */
export function PasteForm({ dossier, article, onChange, onRead }: PasteFormProps) {
  const { t } = useTranslation('article');
  const [asked, setAsked] = useState(false);
  const reading = useMutation({ mutationFn: () => readArticle(dossier, article), onSuccess: onRead });
  const refused = fieldErrors(reading.error);
  const missing = (field: 'text' | 'publishedOn') =>
    asked && article[field].trim() === '' ? t('needed') : refused[field];
  const set = (changes: Partial<Article>) => onChange({ ...article, ...changes });
  const published = useDay({
    ...{ type: 'date', value: article.publishedOn },
    onChange: (publishedOn) => set({ publishedOn }),
  });
  const saved = useReadPage((page) => onChange(articleOf(page, article)), true);
  const read = () => {
    setAsked(true);
    if (article.text.trim() !== '' && article.publishedOn !== '') reading.mutate();
  };
  return (
    <form
      className={styles.form}
      noValidate
      {...saved.over}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <SavedPage failed={saved.failed} onChoose={saved.choose} />
      <Field label={t('text')} error={missing('text')}>
        {(props) => (
          <textarea
            {...props}
            rows={14}
            className={classNames(controls.input, styles.paste)}
            value={article.text}
            onChange={({ target }) => set({ text: target.value })}
          />
        )}
      </Field>
      <Field label={t('url')} hint={t('urlHint')} error={refused['url']}>
        {(props) => (
          <input
            {...props}
            type="url"
            className={controls.input}
            value={article.url}
            onChange={({ target }) => set({ url: target.value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field
          label={t('publishedOn')}
          hint={[published.beneath, t('publishedOnHint')].filter(Boolean).join(' · ')}
          error={published.fault ?? missing('publishedOn')}
        >
          {(props) => (
            <input
              {...props}
              {...published.field}
              className={controls.input}
              onChange={({ target }) => published.field.onChange(target.value)}
            />
          )}
        </Field>
        <Field label={t('language')}>
          {(props) => (
            <select
              {...props}
              className={controls.input}
              value={article.language}
              onChange={({ target }) => set({ language: target.value as Article['language'] })}
            >
              <option value="">{t('languageTold')}</option>
              <option value="en">{t('languages.en')}</option>
              <option value="fr">{t('languages.fr')}</option>
            </select>
          )}
        </Field>
        <Field label={t('publisher')}>
          {(props) => (
            <input
              {...props}
              className={controls.input}
              maxLength={300}
              value={article.publisher}
              placeholder={hostOf(article.url)}
              onChange={({ target }) => set({ publisher: target.value })}
            />
          )}
        </Field>
        <Field label={t('headline')}>
          {(props) => (
            <input
              {...props}
              className={controls.input}
              maxLength={1000}
              value={article.headline}
              placeholder={firstLineOf(article.text)}
              onChange={({ target }) => set({ headline: target.value })}
            />
          )}
        </Field>
      </div>
      {reading.error && Object.keys(refused).length === 0 && <ErrorState error={reading.error} onRetry={read} />}
      <p>
        <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={reading.isPending}>
          {reading.isPending ? t('reading') : t('read')}
        </button>
      </p>
    </form>
  );
}

async function readArticle(dossier: string, article: Article): Promise<Reading> {
  const { text, publishedOn } = article;
  const url = article.url.trim() || undefined;
  const language = article.language || undefined;
  return {
    id: crypto.randomUUID(),
    article,
    found: bodyOf(await api.POST('/api/findings', { body: { dossier, text, publishedOn, url, language } })),
  };
}

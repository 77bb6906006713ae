import type { DescribedPage } from '@domain/page/described-page.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import directory from '../../ui/directory/directory.module.css';
import { Fact } from '../../ui/directory/Fact.js';
import { useDates } from '../../ui/use-dates.js';

await words('page');

/** What a page tells of itself, and what it does not. */
export function PageFacts({ page }: { page: DescribedPage }) {
  const { t, i18n } = useTranslation('page');
  const { date } = useDates();
  const { url, title, publisher, author, publishedOn, language, quote } = page;
  const called = language === '' ? '' : new Intl.DisplayNames(i18n.language, { type: 'language' }).of(language);
  const told = (text: string | undefined) => (text ? <bdi>{text}</bdi> : t('untold'));
  return (
    <dl className={directory.facts}>
      <Fact term={t('title')}>{told(title)}</Fact>
      <Fact term={t('publisher')}>{told(publisher)}</Fact>
      {author !== '' && <Fact term={t('author')}>{told(author)}</Fact>}
      <Fact term={t('publishedOn')}>{told(publishedOn && date(publishedOn))}</Fact>
      <Fact term={t('language')}>{told(called)}</Fact>
      <Fact term={t('url')}>{told(url)}</Fact>
      {quote !== '' && (
        <Fact term={t('quote')}>
          <q lang={language || undefined}>{quote}</q>
        </Fact>
      )}
    </dl>
  );
}

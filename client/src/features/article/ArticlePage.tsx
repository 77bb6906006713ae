import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OnlyFor } from '../../editing/OnlyFor.js';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './article.module.css';
import { ArticleDesk } from './ArticleDesk.js';

await words('article');

/** From an article to draft events: for whoever may write, and with a word to everybody else. */
export function ArticlePage() {
  const { t } = useTranslation('article');
  const { dossier } = useParams({ from: '/d/$dossier/article' });
  usePageTitle(t('title'));
  return (
    <Main className={styles.page}>
      <h2 className={styles.title}>{t('title')}</h2>
      <OnlyFor action="event.write" signIn={t('signIn')} notAllowed={t('notAllowed')}>
        <ArticleDesk key={dossier} dossier={dossier} />
      </OnlyFor>
    </Main>
  );
}

import { Link, useLocation, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/use-viewer.js';
import '../../i18n/article/add-article-words.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './article.module.css';
import { ArticleDesk } from './ArticleDesk.js';

/** From an article to draft events: for whoever may write, and with a word to everybody else. */
export function ArticlePage() {
  const { t } = useTranslation('article');
  const { dossier } = useParams({ from: '/d/$dossier/article' });
  usePageTitle(t('title'));
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h2 className={styles.title}>{t('title')}</h2>
      <ForWriters>
        <ArticleDesk key={dossier} dossier={dossier} />
      </ForWriters>
    </main>
  );
}

function ForWriters({ children }: { children: ReactNode }) {
  const { t } = useTranslation('article');
  const href = useLocation({ select: (location) => location.href });
  const { viewer, pending, may } = useViewer();
  if (pending) return <Skeleton lines={[70, 0, 90, 90, 60]} />;
  if (may('event.write')) return children;
  if (viewer) return <p>{t('notAllowed')}</p>;
  return (
    <p>
      {t('signIn')}{' '}
      <Link to="/sign-in" search={{ returnTo: href }}>
        {t('signInLink')}
      </Link>
    </p>
  );
}

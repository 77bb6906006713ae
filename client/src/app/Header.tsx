import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ViewerMenu } from './ViewerMenu.js';
import { DossierHeading } from './DossierHeading.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { ReviewLink } from './ReviewLink.js';
import { SearchBox } from './search/SearchBox.js';
import styles from './shell.module.css';
import { ThemeMenu } from './ThemeMenu.js';

/** The first line of every page: where one is, what one looks for, how one reads. */
export function Header({ dossier }: { dossier: string | undefined }) {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.wordmark} aria-label={t('app.home')}>
        {t('app.name')}
      </Link>
      {dossier !== undefined && <DossierHeading dossier={dossier} />}
      <nav className={styles.places} aria-label={t('app.places')}>
        <Link to="/actors">{t('app.actors')}</Link>
        <Link to="/sources">{t('app.sources')}</Link>
        <ReviewLink />
      </nav>
      <div className={styles.tools}>
        {dossier !== undefined && <SearchBox dossier={dossier} />}
        <LanguageSwitch />
        <ThemeMenu />
        <ViewerMenu />
      </div>
    </header>
  );
}

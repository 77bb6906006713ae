import { Link, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OneStop } from '../ui/OneStop.js';
import { useMedia } from '../ui/use-media.js';
import { DossierHeading } from './DossierHeading.js';
import { ForWriters } from './ForWriters.js';
import { PHONE } from './media.js';
import { PhoneMenu } from './PhoneMenu.js';
import { ReadingMenu } from './ReadingMenu.js';
import { ReviewLink } from './ReviewLink.js';
import { PageSearchField } from './search/PageSearchField.js';
import styles from './shell.module.css';
import { ViewerMenu } from './ViewerMenu.js';

/** The first line of every page: where one is, and how one reads. */
export function Header({ dossier }: { dossier: string | undefined }) {
  const { t } = useTranslation();
  const isPhone = useMedia(PHONE);
  const isView = useMatches({ select: (shown) => shown.some(({ routeId }) => routeId === '/d/$dossier') });
  return (
    <header className={styles.header}>
      <OneStop label={t('app.menu')} className={styles.flat}>
        <Link to="/" className={styles.wordmark} aria-label={t('app.home')}>
          {t('app.name')}
        </Link>
        {dossier !== undefined && <DossierHeading dossier={dossier} />}
        {!isView && <PageSearchField />}
        {isPhone ? (
          <PhoneMenu>
            {dossier !== undefined && <ForWriters dossier={dossier} as="links" />}
            <Places />
          </PhoneMenu>
        ) : (
          <Places />
        )}
      </OneStop>
    </header>
  );
}

function Places() {
  const { t } = useTranslation();
  return (
    <>
      <nav className={styles.places} aria-label={t('app.places')}>
        <Link to="/actors">{t('app.actors')}</Link>
        <Link to="/sources">{t('app.sources')}</Link>
        <ReviewLink />
      </nav>
      <div className={styles.tools}>
        <ReadingMenu />
        <ViewerMenu />
      </div>
    </>
  );
}

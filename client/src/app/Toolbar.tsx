import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/use-viewer.js';
import { KnownOnMenu } from '../features/known-on/KnownOnMenu.js';
import { FilterDialog } from '../filters/FilterDialog.js';
import styles from './dossier.module.css';
import { DossierMenu } from './DossierMenu.js';
import { ViewSearchField } from './search/ViewSearchField.js';
import { ShareMenu } from './ShareMenu.js';
import { ViewTabs } from './ViewTabs.js';
import type { ViewName } from './views.js';

interface ToolbarProps {
  readonly dossier: string;
  readonly view: ViewName;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The second line of a dossier: which view, what is in it, as of which day, and how it is handed on. */
export function Toolbar({ dossier, view, today }: ToolbarProps) {
  const { t } = useTranslation();
  const { may } = useViewer();
  return (
    <div className={styles.toolbar}>
      <ViewTabs dossier={dossier} view={view} />
      <div className={styles.find}>
        <ViewSearchField dossier={dossier} chips={view !== 'briefing'} />
        <FilterDialog dossier={dossier} view={view === 'briefing' ? 'dates' : 'all'} />
      </div>
      <KnownOnMenu today={today} />
      <ShareMenu dossier={dossier} view={view} />
      {may('event.write') && (
        <div className={styles.write}>
          <Link to="/d/$dossier/events/new" params={{ dossier }}>
            {t('views.newEvent')}
          </Link>
          <Link to="/d/$dossier/article" params={{ dossier }}>
            {t('views.fromArticle')}
          </Link>
          <Link to="/d/$dossier/import" params={{ dossier }}>
            {t('views.fromSpreadsheet')}
          </Link>
          <DossierMenu dossier={dossier} />
        </div>
      )}
    </div>
  );
}

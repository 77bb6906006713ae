import { useTranslation } from 'react-i18next';
import { KnownOnMenu } from '../features/known-on/KnownOnMenu.js';
import { FilterDialog } from '../filters/FilterDialog.js';
import { OneStop } from '../ui/OneStop.js';
import { useMedia } from '../ui/use-media.js';
import styles from './dossier.module.css';
import { ForWriters } from './ForWriters.js';
import { PHONE } from './media.js';
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
  const isPhone = useMedia(PHONE);
  return (
    <div className={styles.toolbar}>
      <ViewTabs dossier={dossier} view={view} />
      <OneStop label={t('views.bar')} className={styles.tools}>
        <div className={styles.find}>
          <ViewSearchField dossier={dossier} chips={view !== 'briefing'} />
          <FilterDialog dossier={dossier} view={view === 'briefing' ? 'dates' : 'all'} />
        </div>
        <KnownOnMenu today={today} />
        <ShareMenu dossier={dossier} view={view} />
        {!isPhone && <ForWriters dossier={dossier} as="menu" />}
      </OneStop>
    </div>
  );
}

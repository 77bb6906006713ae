import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/use-viewer.js';
import controls from '../ui/controls.module.css';
import { DossierMenu } from './DossierMenu.js';

/** The ways to record events of a dossier, for those who may. */
export function RecordLinks({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const { may } = useViewer();
  if (!may('event.write')) return null;
  return (
    <>
      <Link to="/d/$dossier/events/new" params={{ dossier }} className={controls.pill}>
        {t('views.newEvent')}
      </Link>
      <Link to="/d/$dossier/article" params={{ dossier }} className={controls.pill}>
        {t('views.fromArticle')}
      </Link>
      <DossierMenu dossier={dossier} />
    </>
  );
}

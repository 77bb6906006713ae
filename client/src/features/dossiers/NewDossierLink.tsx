import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WriteLinks } from '../../ui/directory/WriteLinks.js';
import controls from '../../ui/controls.module.css';

/** The way to open a dossier, for those who may. */
export function NewDossierLink() {
  const { t } = useTranslation();
  return (
    <WriteLinks action="dossier.write">
      <Link to="/dossiers/new" className={controls.pill}>
        {t('views.newDossier')}
      </Link>
    </WriteLinks>
  );
}

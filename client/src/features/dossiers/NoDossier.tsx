import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { PageHeading } from '../../ui/PageHeading.js';
import states from '../../ui/states.module.css';
import { NewDossierLink } from './NewDossierLink.js';

await words('dossiers');

/** An empty database: what a dossier is, and how to get one. */
export function NoDossier() {
  const { t } = useTranslation(['translation', 'dossiers']);
  return (
    <div className={states.state}>
      <PageHeading>{t('dossiers:emptyTitle')}</PageHeading>
      <p>{t('dossiers:emptyText')}</p>
      <NewDossierLink />
      <p>{t('dossiers:emptyHow')}</p>
      <ul>
        <li>{t('dossiers:emptyDemo')}</li>
        <li>
          {t('dossiers:emptyFile')}
          <br />
          <code>npm run import -- {t('dossiers:emptyFileName')}</code>
          <br />
          <a href="/api/docs">{t('dossiers:emptyDocs')}</a>
        </li>
      </ul>
    </div>
  );
}

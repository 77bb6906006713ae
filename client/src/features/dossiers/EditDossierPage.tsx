import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../api/queries.js';
import { OneRecordPage } from '../../editing/record/OneRecordPage.js';
import { DossierEditor } from './form/DossierEditor.js';

await words('records');

/** A dossier that is recorded, opened to be changed. */
export function EditDossierPage() {
  const { t } = useTranslation('records');
  const { dossier } = useParams({ from: '/d/$dossier/edit' });
  const query = useQuery(dossierQuery(dossier));
  const title = t('dossier.editTitle');
  return (
    <OneRecordPage action="dossier.write" title={title} level={2} query={query}>
      {(found) => <DossierEditor key={found.id} dossier={found} title={title} />}
    </OneRecordPage>
  );
}

import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../api/queries.js';
import { EditRecordPage } from '../../editing/record/EditRecordPage.js';
import { RecordSuggestions } from '../../editing/record/RecordSuggestions.js';
import { DossierEditor } from './form/DossierEditor.js';

await words('records');

/** A dossier that is recorded, opened to be changed. */
export function EditDossierPage() {
  const { t } = useTranslation('records');
  const { dossier } = useParams({ from: '/d/$dossier/edit' });
  const query = useQuery(dossierQuery(dossier));
  const name = query.data?.title ?? dossier;
  const page = { list: 'dossiers', id: dossier, action: 'dossier.change', name, level: 2 } as const;
  return (
    <EditRecordPage {...page} title={t('dossier.editTitle')} query={query}>
      {(found, standing, title) => (
        <>
          <RecordSuggestions list="dossiers" slug={found.slug} />
          <DossierEditor key={found.id} dossier={found} standing={standing} title={title} />
        </>
      )}
    </EditRecordPage>
  );
}

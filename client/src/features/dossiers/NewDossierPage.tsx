import '../../i18n/records/add-record-words.js';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '../../editing/record/RecordPage.js';
import { DossierEditor } from './form/DossierEditor.js';

/** A new dossier. */
export function NewDossierPage() {
  const { t } = useTranslation('records');
  const title = t('dossier.newTitle');
  return (
    <RecordPage action="dossier.write" title={title}>
      <DossierEditor dossier={null} title={title} />
    </RecordPage>
  );
}

import { words } from '../../i18n/words.js';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '../../editing/record/RecordPage.js';
import { OWN } from '../../editing/record/use-standing.js';
import { WholeDossier } from './WholeDossier.js';
import { DossierEditor } from './form/DossierEditor.js';

await words('records');

/** A new dossier: written here, or brought in whole. */
export function NewDossierPage() {
  const { t } = useTranslation('records');
  const title = t('dossier.newTitle');
  return (
    <RecordPage action="dossier.write" title={title}>
      <DossierEditor dossier={null} standing={OWN} title={title} />
      <WholeDossier />
    </RecordPage>
  );
}

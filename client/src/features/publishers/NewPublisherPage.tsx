import { words } from '../../i18n/words.js';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '../../editing/record/RecordPage.js';
import { OWN } from '../../editing/record/use-standing.js';
import { PublisherEditor } from './form/PublisherEditor.js';

await words('records');

/** A new publisher. */
export function NewPublisherPage() {
  const { t } = useTranslation('records');
  const title = t('publisher.newTitle');
  return (
    <RecordPage action="publisher.write" title={title}>
      <PublisherEditor publisher={null} standing={OWN} title={title} />
    </RecordPage>
  );
}

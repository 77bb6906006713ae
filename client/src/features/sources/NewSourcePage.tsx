import { words } from '../../i18n/words.js';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '../../editing/record/RecordPage.js';
import { OWN } from '../../editing/record/use-standing.js';
import { SourceEditor } from './form/SourceEditor.js';

await words('records');

/** A new source. */
export function NewSourcePage() {
  const { t } = useTranslation('records');
  const title = t('source.newTitle');
  return (
    <RecordPage action="source.write" title={title}>
      <SourceEditor source={null} standing={OWN} title={title} />
    </RecordPage>
  );
}

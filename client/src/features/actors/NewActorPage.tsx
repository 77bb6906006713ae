import { words } from '../../i18n/words.js';
import { useTranslation } from 'react-i18next';
import { RecordPage } from '../../editing/record/RecordPage.js';
import { OWN } from '../../editing/record/use-standing.js';
import { ActorEditor } from './form/ActorEditor.js';

await words('records');

/** A new actor. */
export function NewActorPage() {
  const { t } = useTranslation('records');
  const title = t('actor.newTitle');
  return (
    <RecordPage action="actor.write" title={title}>
      <ActorEditor actor={null} standing={OWN} title={title} />
    </RecordPage>
  );
}

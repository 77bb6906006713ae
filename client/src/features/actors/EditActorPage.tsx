import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actorQuery } from '../../api/directory-queries.js';
import { OneRecordPage } from '../../editing/record/OneRecordPage.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { ActorEditor } from './form/ActorEditor.js';

await words('records');

/** An actor that is recorded, opened to be changed. */
export function EditActorPage() {
  const { t, i18n } = useTranslation('records');
  const { actor } = useParams({ from: '/actors/$actor/edit' });
  const query = useQuery(actorQuery(actor));
  const title = t('actor.editTitle', { name: nameIn(query.data, i18n.language) ?? actor });
  return (
    <OneRecordPage action="actor.write" title={title} query={query}>
      {(found) => <ActorEditor key={found.id} actor={found} title={title} />}
    </OneRecordPage>
  );
}

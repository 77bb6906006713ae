import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actorQuery } from '../../api/directory-queries.js';
import { EditRecordPage } from '../../editing/record/EditRecordPage.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { ActorEditor } from './form/ActorEditor.js';

await words('records');

/** An actor that is recorded, opened to be changed. */
export function EditActorPage() {
  const { t, i18n } = useTranslation('records');
  const { actor } = useParams({ from: '/actors/$actor/edit' });
  const query = useQuery(actorQuery(actor));
  const name = nameIn(query.data, i18n.language) ?? actor;
  const page = {
    list: 'actors',
    id: actor,
    action: 'actor.write',
    name,
    title: t('actor.editTitle', { name }),
  } as const;
  return (
    <EditRecordPage {...page} query={query}>
      {(found, standing, title) => <ActorEditor key={found.id} actor={found} standing={standing} title={title} />}
    </EditRecordPage>
  );
}

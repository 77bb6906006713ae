import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publisherQuery } from '../../api/directory-queries.js';
import { EditRecordPage } from '../../editing/record/EditRecordPage.js';
import { words } from '../../i18n/words.js';
import { PublisherEditor } from './form/PublisherEditor.js';

await words('records');

/** A publisher, opened to be graded or changed. */
export function EditPublisherPage() {
  const { t } = useTranslation('records');
  const { publisher } = useParams({ from: '/publishers/$publisher/edit' });
  const query = useQuery(publisherQuery(publisher));
  const name = query.data?.name ?? publisher;
  const page = { list: 'publishers', id: publisher, action: 'publisher.write', name } as const;
  return (
    <EditRecordPage {...page} title={t('publisher.editTitle', { name })} query={query}>
      {(found, standing, title) => (
        <PublisherEditor key={found.id} publisher={found} standing={standing} title={title} />
      )}
    </EditRecordPage>
  );
}

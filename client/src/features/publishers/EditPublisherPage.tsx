import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publisherQuery } from '../../api/directory-queries.js';
import { OneRecordPage } from '../../editing/record/OneRecordPage.js';
import { words } from '../../i18n/words.js';
import { PublisherEditor } from './form/PublisherEditor.js';

await words('records');

/** A publisher, opened to be graded or changed. */
export function EditPublisherPage() {
  const { t } = useTranslation('records');
  const { publisher } = useParams({ from: '/publishers/$publisher/edit' });
  const query = useQuery(publisherQuery(publisher));
  const title = t('publisher.editTitle', { name: query.data?.name ?? publisher });
  return (
    <OneRecordPage action="publisher.write" title={title} query={query}>
      {(found) => <PublisherEditor key={found.id} publisher={found} title={title} />}
    </OneRecordPage>
  );
}

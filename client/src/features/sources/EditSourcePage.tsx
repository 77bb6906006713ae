import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sourceQuery } from '../../api/directory-queries.js';
import { OneRecordPage } from '../../editing/record/OneRecordPage.js';
import { SourceEditor } from './form/SourceEditor.js';

await words('records');

/** A source that is recorded, opened to be changed. */
export function EditSourcePage() {
  const { t } = useTranslation('records');
  const { source } = useParams({ from: '/sources/$source/edit' });
  const query = useQuery(sourceQuery(source));
  const title = t('source.editTitle', { name: query.data?.title ?? source });
  return (
    <OneRecordPage action="source.write" title={title} query={query}>
      {(found) => <SourceEditor key={found.id} source={found} title={title} />}
    </OneRecordPage>
  );
}

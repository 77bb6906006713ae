import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sourceQuery } from '../../api/directory-queries.js';
import { EditRecordPage } from '../../editing/record/EditRecordPage.js';
import { SourceEditor } from './form/SourceEditor.js';

await words('records');

/** A source that is recorded, opened to be changed. */
export function EditSourcePage() {
  const { t } = useTranslation('records');
  const { source } = useParams({ from: '/sources/$source/edit' });
  const query = useQuery(sourceQuery(source));
  const name = query.data?.title ?? source;
  const page = { list: 'sources', id: source, action: 'source.write', name } as const;
  return (
    <EditRecordPage {...page} title={t('source.editTitle', { name })} query={query}>
      {(found, standing, title) => <SourceEditor key={found.id} source={found} standing={standing} title={title} />}
    </EditRecordPage>
  );
}

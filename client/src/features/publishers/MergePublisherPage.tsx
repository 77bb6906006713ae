import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { publisherQuery, publisherReferencesQuery } from '../../api/directory-queries.js';
import type { Publisher } from '../../api/types.js';
import { PublisherTypeahead } from '../../editing/form/PublisherTypeahead.js';
import { MergeForm, type MergeTarget } from '../../editing/merging/MergeForm.js';
import { OneRecordPage } from '../../editing/record/OneRecordPage.js';
import { words } from '../../i18n/words.js';

await words('records');

/** A publisher that is to be merged into another one. */
export function MergePublisherPage() {
  const { t } = useTranslation('records');
  const { publisher } = useParams({ from: '/publishers/$publisher/merge' });
  const query = useQuery(publisherQuery(publisher));
  const title = t('merge.title', { name: query.data?.name ?? publisher });
  return (
    <OneRecordPage action="merge" title={title} query={query}>
      {(found) => <Merging key={found.id} publisher={found} />}
    </OneRecordPage>
  );
}

function Merging({ publisher }: { publisher: Publisher }) {
  const { t } = useTranslation('records');
  const navigate = useNavigate();
  const [target, setTarget] = useState<MergeTarget | null>(null);
  const { data: counts } = useQuery(publisherReferencesQuery(publisher.id));
  const moves =
    counts &&
    (['sources', 'texts', 'wires'] as const)
      .filter((what) => counts[what] > 0)
      .map((what) => t(`merge.${what}`, { count: counts[what] }));
  return (
    <MergeForm
      name={publisher.name}
      target={target}
      onUnchoose={() => setTarget(null)}
      finder={(error) => (
        <PublisherTypeahead label={t('merge.target')} except={publisher.id} onChoose={setTarget} error={error} />
      )}
      moves={moves}
      send={async (body) =>
        bodyOf(await api.POST('/api/publishers/{id}/merge', { params: { path: { id: publisher.id } }, body }))
      }
      onMerged={(slug) =>
        void navigate({
          to: '/publishers/$publisher',
          params: { publisher: slug },
          replace: true,
          state: { justMerged: publisher.id },
        })
      }
      onCancel={() => void navigate({ to: '/publishers/$publisher', params: { publisher: publisher.slug } })}
    />
  );
}

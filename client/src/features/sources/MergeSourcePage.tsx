import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { sourceQuery, sourceReferencesQuery } from '../../api/directory-queries.js';
import type { Source } from '../../api/types.js';
import { SourceTypeahead } from '../../editing/form/SourceTypeahead.js';
import { MergeForm, type MergeTarget } from '../../editing/merging/MergeForm.js';
import { OneRecordPage } from '../../editing/record/OneRecordPage.js';

await words('records');

/** A source that is to be merged into another one. */
export function MergeSourcePage() {
  const { t } = useTranslation('records');
  const { source } = useParams({ from: '/sources/$source/merge' });
  const query = useQuery(sourceQuery(source));
  const title = t('merge.title', { name: query.data?.title ?? source });
  return (
    <OneRecordPage action="merge" title={title} query={query}>
      {(found) => <Merging key={found.id} source={found} />}
    </OneRecordPage>
  );
}

function Merging({ source }: { source: Source }) {
  const { t } = useTranslation('records');
  const navigate = useNavigate();
  const [target, setTarget] = useState<MergeTarget | null>(null);
  const { data: counts } = useQuery(sourceReferencesQuery(source.id));
  const moves =
    counts &&
    (['events', 'citations', 'ledgerEntries'] as const)
      .filter((what) => counts[what] > 0)
      .map((what) => t(`merge.${what}`, { count: counts[what] }));
  return (
    <MergeForm
      name={source.title}
      target={target}
      onUnchoose={() => setTarget(null)}
      finder={(error) => (
        <SourceTypeahead
          label={t('merge.target')}
          except={source.id}
          onChoose={({ slug, publisher, title }) => setTarget({ slug, name: `${publisher}: ${title}` })}
          error={error}
        />
      )}
      moves={moves}
      send={async (body) =>
        bodyOf(await api.POST('/api/sources/{id}/merge', { params: { path: { id: source.id } }, body }))
      }
      onMerged={(slug) =>
        void navigate({
          to: '/sources/$source',
          params: { source: slug },
          replace: true,
          state: { justMerged: source.id },
        })
      }
      onCancel={() => void navigate({ to: '/sources/$source', params: { source: source.slug } })}
    />
  );
}

import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { actorQuery, actorReferencesQuery } from '../../api/directory-queries.js';
import type { Actor } from '../../api/types.js';
import { ActorTypeahead } from '../../editing/form/ActorTypeahead.js';
import { MergeForm, type MergeTarget } from '../../editing/merging/MergeForm.js';
import { OneRecordPage } from '../../editing/record/OneRecordPage.js';
import { nameIn } from '../../ui/use-actor-name.js';

await words('records');

/** An actor that is to be merged into another one. */
export function MergeActorPage() {
  const { t, i18n } = useTranslation('records');
  const { actor } = useParams({ from: '/actors/$actor/merge' });
  const query = useQuery(actorQuery(actor));
  const title = t('merge.title', { name: nameIn(query.data, i18n.language) ?? actor });
  return (
    <OneRecordPage action="merge" title={title} query={query}>
      {(found) => <Merging key={found.id} actor={found} />}
    </OneRecordPage>
  );
}

function Merging({ actor }: { actor: Actor }) {
  const { t, i18n } = useTranslation('records');
  const navigate = useNavigate();
  const [target, setTarget] = useState<MergeTarget | null>(null);
  const { data: counts } = useQuery(actorReferencesQuery(actor.id));
  const nameOf = (one: Actor) => nameIn(one, i18n.language) ?? one.name;
  const names = new Set([actor.name, ...Object.values(actor.names), ...actor.aliases]).size;
  const moves = counts && [
    ...(['events', 'quotes', 'ledgerEntries', 'offices', 'officesGiven'] as const)
      .filter((what) => counts[what] > 0)
      .map((what) => t(`merge.${what}`, { count: counts[what] })),
    t('merge.names', { count: names }),
  ];
  return (
    <MergeForm
      name={nameOf(actor)}
      target={target}
      onUnchoose={() => setTarget(null)}
      finder={(error) => (
        <ActorTypeahead
          label={t('merge.target')}
          mayCreate={false}
          except={actor.id}
          onChoose={(chosen) => setTarget({ slug: chosen.slug, name: nameOf(chosen) })}
          error={error}
        />
      )}
      moves={moves}
      send={async (body) =>
        bodyOf(await api.POST('/api/actors/{id}/merge', { params: { path: { id: actor.id } }, body }))
      }
      onMerged={(slug) =>
        void navigate({
          to: '/actors/$actor',
          params: { actor: slug },
          replace: true,
          state: { justMerged: actor.id },
        })
      }
      onCancel={() => void navigate({ to: '/actors/$actor', params: { actor: actor.slug } })}
    />
  );
}

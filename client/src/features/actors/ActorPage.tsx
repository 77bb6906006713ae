import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actorQuery } from '../../api/directory-queries.js';
import { OnePage } from '../../ui/directory/OnePage.js';
import { useWithin } from '../../ui/directory/within.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { ActorArticle } from './ActorArticle.js';

await words('directory');

/** Everything about one actor. The address of one that was merged leads to the one that stays. */
export function ActorPage() {
  const { i18n } = useTranslation();
  const { actor } = useParams({ from: '/actors/$actor' });
  const within = useWithin();
  const query = useQuery(actorQuery(actor));
  usePageTitle(nameIn(query.data, i18n.language));
  return (
    <OnePage query={query}>
      {(found) =>
        found.slug === actor ? (
          <ActorArticle key={found.id} actor={found} />
        ) : (
          <Navigate to="/actors/$actor" params={{ actor: found.slug }} search={within} replace />
        )
      }
    </OnePage>
  );
}

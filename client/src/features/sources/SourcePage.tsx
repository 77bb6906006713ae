import { words } from '../../i18n/words.js';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { sourceQuery } from '../../api/directory-queries.js';
import { OnePage } from '../../ui/directory/OnePage.js';
import { useWithin } from '../../ui/directory/within.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { SourceArticle } from './SourceArticle.js';

await words('directory');

/** Everything about one document. The address of one that was merged leads to the one that stays. */
export function SourcePage() {
  const { source } = useParams({ from: '/sources/$source' });
  const within = useWithin();
  const query = useQuery(sourceQuery(source));
  usePageTitle(query.data ? `${query.data.title} · ${query.data.publisher}` : null);
  return (
    <OnePage query={query}>
      {(found) =>
        found.slug === source ? (
          <SourceArticle key={found.id} source={found} />
        ) : (
          <Navigate to="/sources/$source" params={{ source: found.slug }} search={within} replace />
        )
      }
    </OnePage>
  );
}

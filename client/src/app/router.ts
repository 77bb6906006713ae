import type { Page } from '@domain/pages.js';
import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../view/url.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PageError } from './PageError.js';
import { userRoutes } from './routes/users.js';
import { dossierRoutes } from './routes/dossiers.js';
import { eventRoutes } from './routes/events.js';
import { recordRoutes } from './routes/records.js';
import { rootRoute } from './routes/root.js';

const routeTree = rootRoute.addChildren([...dossierRoutes, ...eventRoutes, ...userRoutes, ...recordRoutes]);

export function newRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    search: { strict: true },
    defaultPreload: false,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: PageError,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: KnownToServer<ReturnType<typeof newRouter>>;
  }
  interface HistoryState {
    /** The address of the view that an event was opened from, for the way back. */
    cameFrom?: string;
    /** Id of what has just been merged into the record that is shown. */
    justMerged?: string;
  }
}

/** The server answers 404 where it knows no page, so it knows each route, and nothing else; otherwise no type fits. */
type KnownToServer<Router extends { routesByPath: object }> = [Routed<Router>, Page] extends [Page, Routed<Router>]
  ? Router
  : never;

/** The index of a dossier leads on to one of its views: the address is the dossier’s own. */
type Routed<Router extends { routesByPath: object }> = Exclude<keyof Router['routesByPath'], '/d/$dossier/'>;

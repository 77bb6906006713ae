import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Shell } from '../Shell.js';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Shell });

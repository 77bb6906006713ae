import '../ui/tokens.css';
import '../ui/base.css';
import './first.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from '../api/query-client.js';
import { startI18n } from '../i18n/i18n.js';
import { firstAnswers } from './first-answers.js';
import { applyTheme, readTheme } from './preferences.js';
import { newRouter } from './router.js';

applyTheme(readTheme());
const words = startI18n();
const queryClient = newQueryClient();
const router = newRouter(queryClient);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the client');

const page = createRoot(root);
// What the server wrote can be read; it stays until there is as much to read in its place.
const ready = root.hasChildNodes() ? words.then(() => router.load()).then(() => firstAnswers(queryClient)) : words;
void ready.finally(() => {
  page.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
});

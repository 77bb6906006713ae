import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { compressedCopies } from './build/compressed-copies.js';
import { controlsWithoutWords } from './build/controls-without-words.js';
import { timelineAlone } from './build/timeline-alone.js';

/** Where the server listens while the client is developed; `npm run dev` sets it. */
const server = process.env['DEMARCHE_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [controlsWithoutWords(), react(), timelineAlone(), timelineAhead(), compressedCopies()],
  resolve: { alias: { '@domain': fileURLToPath(new URL('../src/domain', import.meta.url)) } },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/health': server } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // A data: URL is not among what the content security policy allows.
    assetsInlineLimit: 0,
    // One stylesheet: a page must not wait for its own after its script has come.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Libraries change seldom: apart from our code they stay in the browser's cache over a release.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/ },
            { name: 'i18next', test: /node_modules[\\/](react-)?i18next[\\/]/ },
            { name: 'libraries', test: /node_modules[\\/]/, tags: ['$initial'] },
            // What every page begins with is one file of ours, not forty, each compressed alone.
            { name: 'shell', test: /[\\/]src[\\/](?!app[\\/]main)/, tags: ['$initial'] },
          ],
        },
      },
    },
  },
});

/**
 * Lets the browser fetch the timeline, which stands on the front page, while the first scripts still start; not on a narrow
 * screen, where there is none.
 */
function timelineAhead(): Plugin {
  return {
    name: 'timeline-ahead',
    apply: 'build',
    transformIndexHtml: (_html, { bundle }) => {
      const page = Object.values(bundle ?? {}).find(({ fileName }) => /\/TimelineView-[^/]+\.js$/.test(fileName));
      if (!page) throw new Error('There is no chunk named TimelineView to fetch ahead');
      const media = '(min-width: 47.51rem)';
      const attrs = { rel: 'modulepreload', href: `/${page.fileName}`, media, fetchpriority: 'low', crossorigin: true };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  };
}

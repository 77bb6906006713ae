import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { compressedCopies } from './build/compressed-copies.js';
import { controlsWithoutWords } from './build/controls-without-words.js';
import { timelineAlone } from './build/timeline-alone.js';

/** Where the server listens while the client is developed; `npm run dev` sets it. */
const server = process.env['DEMARCHE_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [controlsWithoutWords(), react(), timelineAlone(), pagesAhead(), compressedCopies()],
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
 * Lets the browser fetch, while the first scripts still start, those of the timeline, which stands on the front page, too, but not on a
 * narrow screen; and those of the front page itself, which the server leaves out of all other pages. Each with what it imports: browsers
 * would find that out only when it is wanted.
 */
function pagesAhead(): Plugin {
  return {
    name: 'pages-ahead',
    apply: 'build',
    transformIndexHtml: (_html, { bundle = {}, chunk: first }) => {
      const linksTo = (name: string, attrs: Record<string, string | true>): HtmlTagDescriptor[] => {
        const page = Object.values(bundle).find(({ fileName }) => fileName.startsWith(`assets/${name}-`));
        if (!page) throw new Error(`There is no chunk named ${name} to fetch ahead`);
        const there = withImports(bundle, first?.fileName ?? '');
        return [...withImports(bundle, page.fileName)]
          .filter((fileName) => !there.has(fileName))
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${fileName}`, fetchpriority: 'low', crossorigin: true, ...attrs },
            injectTo: 'head',
          }));
      };
      return [
        ...linksTo('OverviewView', { 'data-front': true }),
        ...linksTo('TimelineView', { media: '(min-width: 47.51rem)' }),
      ];
    },
  };
}

/** A chunk and all that must be there with it, by their files. */
function withImports(bundle: Rolldown.OutputBundle, fileName: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || found.has(fileName)) return found;
  found.add(fileName);
  for (const imported of chunk.imports) withImports(bundle, imported, found);
  return found;
}

import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Where the server listens while the client is developed; `npm run dev` sets it. */
const server = process.env['DEMARCHE_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
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
          ],
        },
      },
    },
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressedCopies } from './build/compressed-copies.js';

/** The script and the style of timelines in frames of others, beside the client and without anything of it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [compressedCopies()],
  build: {
    outDir: 'dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: [
        fileURLToPath(new URL('embed/timeline.ts', import.meta.url)),
        fileURLToPath(new URL('embed/timeline.css', import.meta.url)),
      ],
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});

import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), precompress()],
  // What reads workbooks is loaded where there is one, by the thread that reads files too.
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The first page's script; a test of the browser holds it to its size.
    chunkSizeWarningLimit: 1000,
    // The console's Content-Security-Policy names fonts and images of data: URLs, but a file is cached and a URL is
    // not.
    assetsInlineLimit: 0,
    // What the first page needs is one script: dozens of small ones, one importing the other, are each asked for and
    // compiled in turn.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'console', tags: ['$initial'] }] } } },
  },
  server: {
    port: Number(process.env['PORT'] ?? 5173),
    // What the API answers, of which GraphQL is one part and the modules' routes the others.
    proxy: { '^/(graphql|files|hooks|scim|api|auth)(/|$|\\?)': process.env['ROLLCALL_API'] ?? 'http://127.0.0.1:4000' },
  },
});

import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/**
 * The playground, built apart from the console: pages that are built together share their code in files of their own,
 * and the console would wait for dozens of them.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/playground/',
  publicDir: false,
  plugins: [react(), precompress()],
  build: {
    outDir: 'dist/playground',
    // GraphiQL's editor is one large part.
    chunkSizeWarningLimit: 4000,
    // The Content-Security-Policy names fonts and images of data: URLs, but a file is cached and a URL is not.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: fileURLToPath(new URL('playground.html', import.meta.url)),
      onLog: (level, log, report) => {
        // GraphiQL is compiled with directives for a compiler that has already run.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});

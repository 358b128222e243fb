import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const entry = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // GraphiQL's editor is one large lazy part of the playground, which the console never loads.
    chunkSizeWarningLimit: 4000,
    // The console's Content-Security-Policy names fonts and images of data: URLs, but a file is cached and a URL is not.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: entry('index.html'), playground: entry('playground.html') },
      onLog: (level, log, report) => {
        // GraphiQL is compiled with directives for a compiler that has already run.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: {
    port: Number(process.env['PORT'] ?? 5173),
    proxy: { '/graphql': process.env['ROLLCALL_API'] ?? 'http://127.0.0.1:4000' },
  },
});

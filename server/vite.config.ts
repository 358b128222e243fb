import { readFileSync } from 'node:fs';

import { defineConfig } from 'vite';

const { dependencies = {} } = JSON.parse(readFileSync(new URL('../shared/package.json', import.meta.url), 'utf8')) as {
  dependencies?: Record<string, string>;
};

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        cli: 'src/cli/main.ts',
        // The script of the threads that read files; `FileReader` looks for it beside itself.
        'fileReader.worker': 'src/modules/files/reading/fileReader.worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
    },
  },
  // The shared package exports its sources, so it is built in, and with it what only it depends on. All else stays
  // outside: graphql must be one module for everyone who imports it.
  ssr: { noExternal: ['@rollcall/shared', ...Object.keys(dependencies)] },
});

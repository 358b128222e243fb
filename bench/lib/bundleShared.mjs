import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds the shared package as the server and the console do, for a benchmark to import.
 * @param {string} folder where to
 * @returns {Promise<string>} the path of the module
 */
export async function bundleShared(folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    build: {
      ssr: 'shared/src/index.ts',
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'shared.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return `${folder}/shared.mjs`;
}

import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The script of the threads that read files, as it is built to be shipped. */
    fileReaderScript: string;
  }
}

/** Builds the server once for all tests: threads run no TypeScript, and what the tests run is what ships. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outDir = `${root}.tmp/workers-${process.pid}`;
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: 'silent', build: { outDir } });
  project.provide('fileReaderScript', `${outDir}/fileReader.worker.js`);
  return () => rmSync(outDir, { recursive: true, force: true });
}

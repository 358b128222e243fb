import { defineConfig } from 'vitest/config';

/** The tests of one room alone, which have to notice by themselves what is changed in it: see `scripts/mutate.mjs`. */
// oxlint-disable-next-line node/no-process-env -- a configuration of Vitest takes nothing else from a command
const room = process.env['MUTATED_ROOM'] ?? '';

export default defineConfig({
  test: { include: [`shared/src/${room}/**/*.test.ts`], environment: 'node', testTimeout: 30_000 },
});

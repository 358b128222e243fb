import { defineConfig } from 'vitest/config';

/** The browser's tests: against the built product, one file after the other. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

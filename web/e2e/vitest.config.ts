import { defineConfig } from 'vitest/config';

/** The browser's tests: against the built product, each file with one of its own, two files at a time since browsers mostly wait. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 180_000,
  },
});

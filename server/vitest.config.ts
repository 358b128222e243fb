import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would hand our code graphql's ES modules and Node.js would hand type-graphql the CommonJS ones: two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: 'test/builtWorkers.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for is seen at once; this is only how long a busy machine may take.
    expect: { poll: { timeout: 30_000 } },
    // One file kills servers for minutes and waits for them meanwhile: the others go on beside it.
    maxWorkers: 2,
  },
});

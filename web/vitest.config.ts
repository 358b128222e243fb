import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'web', include: ['src/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'web-components',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          testTimeout: 30_000,
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
});

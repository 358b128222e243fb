import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The scripts and styles that the built console begins with. */
const consoleFiles = (): string[] =>
  [...readFileSync(here('dist/index.html'), 'utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].flatMap(
    ([, file]) => file ?? [],
  );

/**
 * The sign-in page for who comes without a session, built apart from the console, of which it has nothing but its look
 * and its words: see `docs/adr/0056-a-sign-in-page-of-its-own.md`. It is built after the console, whose files it names.
 */
export default defineConfig(({ command }) => ({
  root: here('.'),
  base: '/sign-in/',
  publicDir: false,
  plugins: [react(), precompress()],
  define: { CONSOLE_FILES: JSON.stringify(command === 'build' ? consoleFiles() : []) },
  build: {
    outDir: 'dist/sign-in',
    assetsInlineLimit: 0,
    rolldownOptions: { input: here('sign-in.html') },
  },
}));

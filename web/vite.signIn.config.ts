import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tells the page which scripts and styles the built console begins with. */
const consoleFiles = (): Plugin => ({
  name: 'console-files',
  apply: 'build',
  config: () => {
    const page = readFileSync(here('dist/index.html'), 'utf8');
    const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? []);
    return { define: { CONSOLE_FILES: JSON.stringify(files) } };
  },
});

/**
 * The sign-in page for who comes without a session, built apart from the console, of which it has nothing but its look
 * and its words: see `docs/adr/0056-a-sign-in-page-of-its-own.md`. It is built after the console, whose files it names.
 */
export default defineConfig({
  root: here('.'),
  base: '/sign-in/',
  publicDir: false,
  plugins: [react(), consoleFiles(), precompress()],
  build: {
    outDir: 'dist/sign-in',
    assetsInlineLimit: 0,
    rolldownOptions: { input: here('sign-in.html') },
  },
});

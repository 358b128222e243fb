import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VARIABLES } from '../src/config/config.ts';

/** No container engine runs where this is tested: what its files name must at least be there. */

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const dockerfile = read('docker/Dockerfile');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

test('the image is installed from the package file of every package, and of none that is gone', () => {
  const copied = matches(dockerfile, /^COPY (\w+)\/package\.json/gm);
  expect(copied.toSorted()).toEqual(matches(read('pnpm-workspace.yaml'), /^ {2}- (\w+)$/gm).toSorted());
});

test('the image is built with the very pnpm of the repository', () => {
  const { packageManager } = JSON.parse(read('package.json')) as { packageManager: string };
  expect(new Set(matches(dockerfile, /(pnpm@[\d.]+)/g))).toEqual(new Set([packageManager]));
});

test('what it starts is what the build makes', () => {
  expect(dockerfile).toContain('CMD ["node", "server/dist/main.js"]');
  expect(read('server/vite.config.ts')).toContain("main: 'src/main.ts'");
  expect(existsSync(at('server/src/main.ts'))).toBe(true);
});

test('image and compose file set only what the server reads', () => {
  const image = matches(/^ENV (.*)$/m.exec(dockerfile)?.[1] ?? '', /([A-Z_]+)=/g).filter((name) => name !== 'NODE_ENV');
  const rollcall = /^ {2}rollcall:\n([\s\S]*?)^ {2}mysql:/m.exec(read('docker/compose.yaml'))?.[1] ?? '';
  const compose = matches(rollcall, /^ {6}([A-Z_]+):/gm);
  expect(image.length).toBeGreaterThan(1);
  expect(compose.length).toBeGreaterThan(1);
  expect([...image, ...compose].filter((name) => !VARIABLES.includes(name))).toEqual([]);
});

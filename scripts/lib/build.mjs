import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

import { filesUnder, isTest } from './files.mjs';
import { at, toolScript } from './paths.mjs';
import { runNode } from './run.mjs';

const EVERYWHERE = ['shared', 'package.json', 'pnpm-lock.yaml', 'tsconfig.base.json'];

/**
 * What is built, from which sources, by which configurations one after the other, and a file that a whole build has.
 */
const PARTS = [
  {
    name: 'server',
    title: 'the server',
    sources: ['server/src', 'server/package.json', 'server/tsconfig.json', 'server/vite.config.ts', ...EVERYWHERE],
    configs: ['vite.config.ts'],
    proof: 'main.js',
  },
  {
    name: 'web',
    title: 'the console',
    sources: ['web', ...EVERYWHERE],
    // The first empties the folder.
    configs: ['vite.config.ts', 'vite.playground.config.ts', 'vite.signIn.config.ts'],
    proof: 'index.html',
  },
];

/** @typedef {'server' | 'web'} Part */

/**
 * A digest of everything that a part is built from, and of the Node.js release that builds it.
 * @param {readonly string[]} sources
 */
function fingerprint(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    const files = statSync(at(source)).isDirectory() ? filesUnder(source) : [source];
    for (const file of files) {
      if (!isTest(file)) hash.update(`\0${file}\0`).update(readFileSync(at(file)));
    }
  }
  return hash.digest('hex');
}

/**
 * Builds what is stale. The mark of a finished build lies in the built folder, which every build empties first: a
 * build that was interrupted, or made by hand, is made again.
 * @param {{ parts?: readonly Part[], log?: (line: string) => void }} [options]
 */
export async function build({ parts = ['server', 'web'], log = console.log } = {}) {
  for (const { name, title, sources, configs, proof } of PARTS.filter(({ name: part }) =>
    parts.some((wanted) => wanted === part),
  )) {
    const folder = at(name, 'dist');
    const stamp = at(name, 'dist', '.built-from');
    const wanted = fingerprint(sources);
    const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(at(name, 'dist', proof));
    if (isFresh) continue;
    assertWritable(folder);
    const started = performance.now();
    log(`Building ${title} ...`);
    for (const config of configs) {
      const { code, output } = await runNode(toolScript('vite'), ['build', '--config', config, '--logLevel', 'warn'], {
        cwd: at(name),
        env: { NODE_ENV: 'production' },
      });
      if (code !== 0) throw new BuildError(`Building ${title} failed:\n${output}`);
    }
    writeFileSync(stamp, wanted);
    log(`Built ${title} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  }
}

/** @param {string} folder */
function assertWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new BuildError(
      `The folder ${folder} cannot be written to (${/** @type {NodeJS.ErrnoException} */ (error).code}).`,
    );
  }
}

/** A build that could not be made; its message is for the person at the terminal. */
export class BuildError extends Error {}

/**
 * Ends the command with the message of a {@link BuildError}; any other error is a fault and keeps its stack.
 * @param {unknown} error
 * @returns {never}
 */
export function endWith(error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exit(1);
}

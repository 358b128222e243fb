import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { at, ROOT } from './paths.mjs';

const NOT_OURS = new Set(['node_modules', 'dist', 'data', 'coverage', '.git', '.tmp']);

/**
 * Every file under a folder of the repository, as paths from its root, sorted; what is installed or built left out.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(folder) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} path */
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      if (entry.isDirectory()) visit(join(path, entry.name));
      else if (entry.isFile()) found.push(relative(ROOT, join(path, entry.name)).split(sep).join('/'));
    }
  };
  visit(at(folder));
  return found.toSorted();
}

/** What git tracks or is about to; without git, all that could be tracked. */
export function trackedFiles() {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.status === 0 ? [...new Set(listed.stdout.split('\0').filter(Boolean))].toSorted() : filesUnder('.');
}

/** @param {string} file */
export const isTest = (file) => /\.(test|e2e)\.tsx?$|(^|\/)(test|e2e)\//.test(file);

/** @param {string} file */
export const isGenerated = (file) => /(^|\/)generated[/.]|\.generated\./.test(file);

import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { atEnd } from './cleanup.mjs';
import { ROOT } from './paths.mjs';

/** @typedef {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean }} RunOptions */
/** @typedef {{ code: number, output: string, stdout: string }} Finished */

/**
 * Starts a process that ends with this command at the latest.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(file, args, options) {
  const child = spawn(file, args, { cwd: ROOT, ...options });
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  const forget = atEnd(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  void ended.then(forget);
  return child;
}

/**
 * Runs a process to its end. What it prints is shown as it comes, or kept.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Finished>}
 */
async function run(file, args, { cwd = ROOT, env = {}, show = false } = {}) {
  const output = show ? 'inherit' : 'pipe';
  const child = start(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', output, output] });
  let all = '';
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    all += text;
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    all += text;
  });
  const [code] = await once(child, 'close');
  return { code: code ?? 1, output: all.trim(), stdout: out };
}

/**
 * Runs a JavaScript file with this very Node.js.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

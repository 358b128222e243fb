import { pathToFileURL } from 'node:url';

/**
 * Runs a built program in this process as if Node.js had been started with it: one process, so that signals, the exit
 * code and a kill are the program's own.
 * @param {string} file
 * @param {readonly string[]} args
 */
export async function runBuilt(file, args) {
  process.env.NODE_ENV ??= 'production';
  process.argv = [process.execPath, file, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(file).href);
}

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * A path in the repository.
 * @param {...string} parts
 */
export const at = (...parts) => join(ROOT, ...parts);

/**
 * The JavaScript file behind a package's command, to be run by this very Node.js: no shell, no PATH.
 * @param {string} packageName
 * @param {string} [command]
 */
export function toolScript(packageName, command = packageName) {
  const folder = at('node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`The package ${packageName} has no command ${command}`);
  return join(folder, script);
}

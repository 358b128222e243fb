import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/lib/mariadb.mjs';
import { start } from '../../scripts/lib/run.mjs';

/**
 * Starts the bare endpoint in a process of its own.
 * @param {string} databaseUrl
 * @param {readonly string[]} columns
 * @param {'bare.mjs' | 'bareCalls.mjs'} [endpoint] of users, or of calls
 */
export async function startBare(databaseUrl, columns, endpoint = 'bare.mjs') {
  const port = await freePort();
  const child = start(
    process.execPath,
    [fileURLToPath(new URL(endpoint, import.meta.url)), databaseUrl, String(port), columns.join()],
    { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', () => reject(new Error('The bare endpoint ended.')));
  });
  const stop = () =>
    new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  return { url: `http://127.0.0.1:${port}`, stop };
}

import { request } from 'node:http';
import { join } from 'node:path';
import { at } from '../../scripts/lib/paths.mjs';
import { freePort } from '../../scripts/lib/mariadb.mjs';
import { start } from '../../scripts/lib/run.mjs';

export const ADMIN = { loginId: 'admin@bench.example', password: 'Kestrel-7-hills' };

/**
 * Starts the built product and signs in.
 * @param {string} databaseUrl
 * @param {string} folder for its secret
 * @param {Record<string, string>} [env] more of its configuration
 * @param {string} [checkout] in which it is built
 */
export async function startProduct(databaseUrl, folder, env = {}, checkout = at()) {
  const port = env['PORT'] ?? (await freePort());
  const began = performance.now();
  const child = start(process.execPath, [join(checkout, 'server/dist/main.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: folder,
      ROLLCALL_SECRET_FILE: `${folder}/secret.key`,
      DATABASE_URL: databaseUrl,
      ROLLCALL_ADMIN_LOGIN_ID: ADMIN.loginId,
      ROLLCALL_ADMIN_PASSWORD: ADMIN.password,
      // What is measured is how fast it answers, not when it refuses.
      RATE_LIMITS: 'off',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isUp(url))) {
    if (child.exitCode !== null) throw new Error('The product ended before it was up.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const readyAfter = Math.round(performance.now() - began);
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }',
      variables: { input: ADMIN },
    }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  /** @param {NodeJS.Signals} signal */
  const end = (signal) =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve(undefined);
      child.once('exit', resolve);
      return child.kill(signal);
    });
  const stop = () => end('SIGTERM');
  const kill = () => end('SIGKILL');
  return { url, cookie, readyAfter, pid: child.pid ?? 0, stop, kill };
}

/** @param {string} url @returns {Promise<boolean>} */
const isUp = (url) =>
  new Promise((resolve) => {
    const asked = request(`${url}/health`, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('error', () => resolve(false));
    asked.end();
  });

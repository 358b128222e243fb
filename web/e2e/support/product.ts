import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { makeDatabase } from './database.ts';

const SERVER = resolve(import.meta.dirname, '../../../server/dist');

/** The administrator of the demo organization, with a password of their own: they need not choose one first. */
export const ADMINISTRATOR = { loginId: 'admin@demo.example', password: 'Kestrel-7-hills' } as const;

export interface ProductOptions {
  /** How long a new user waits for their first sign-in. */
  readonly provisioningDelayMinutes: number;
}

/** The built product, running on a port and a database of its own. */
export interface Product {
  /** Without a slash at the end. */
  readonly url: string;
  /** Runs one of the operators' commands on this product's database. */
  operator(...args: readonly string[]): Promise<string>;
  /** Runs a statement straight in this product's database, as someone would who got hold of it. */
  tamper(sql: string): Promise<void>;
  /** Ends the product and removes its data. */
  stop(): Promise<void>;
}

/** Starts `server/dist/main.js` on a free port with an empty database. */
export async function startProduct({ provisioningDelayMinutes }: ProductOptions): Promise<Product> {
  const database = await makeDatabase();
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    PORT: '0',
    DATA_DIR: database.dataDir,
    DATABASE_URL: database.url,
    ROLLCALL_ADMIN_LOGIN_ID: ADMINISTRATOR.loginId,
    ROLLCALL_ADMIN_PASSWORD: ADMINISTRATOR.password,
    PROVISIONING_DELAY_MINUTES: String(provisioningDelayMinutes),
  };
  const child = spawn(process.execPath, [join(SERVER, 'main.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const killNow = (): void => void child.kill('SIGKILL');
  process.once('exit', killNow);

  const stop = async (): Promise<void> => {
    await ended(child);
    process.off('exit', killNow);
    await database.remove();
  };
  try {
    const url = await readyUrl(child);
    const operator = async (...args: readonly string[]): Promise<string> => {
      const { stdout } = await promisify(execFile)(process.execPath, [join(SERVER, 'cli.js'), ...args], { env });
      return stdout;
    };
    return { url, operator, tamper: (sql) => database.run(sql), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that the product prints once it can be asked; an error with all that it printed where it ends before. */
function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolveUrl, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const url = /^Rollcall is ready: (\S+)\/$/m.exec(printed)?.[1];
      if (url) resolveUrl(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The product ended with exit code ${code}:\n${printed}`)));
  });
}

/** Asks a process to end, and makes it end where it does not. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolveExit) => {
    child.once('exit', resolveExit);
  });
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exit;
  clearTimeout(deadline);
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { findProgram } from './findProgram.ts';

const ROOT = process.getuid?.() === 0 ? ['--user=root'] : [];

/** A MariaDB of a test's own, with a certificate by a CA of its own, which can be stopped in the middle and go on. */
export class PrivateMysql {
  private constructor(
    readonly folder: string,
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  /** Whether the programs are there that this takes. */
  static readonly isPossible = ['mariadbd', 'mariadb-install-db', 'openssl'].every((name) => findProgram(name));

  static async start(): Promise<PrivateMysql> {
    const folder = mkdtempSync(join(tmpdir(), 'rollcall-private-mysql-'));
    const data = join(folder, 'data');
    mkdirSync(data);
    run('mariadb-install-db', [
      '--no-defaults',
      ...ROOT,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
    certify(folder);
    const port = await freePort();
    const options = [
      '--no-defaults',
      ...ROOT,
      `--datadir=${data}`,
      `--socket=${join(folder, 's')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--innodb-flush-log-at-trx-commit=0',
      `--ssl-ca=${join(folder, 'ca.pem')}`,
      `--ssl-cert=${join(folder, 'server.pem')}`,
      `--ssl-key=${join(folder, 'server.key')}`,
    ];
    const child = spawn('mariadbd', options, { stdio: 'ignore' });
    const server = new PrivateMysql(folder, port, child);
    await server.#ready();
    return server;
  }

  /** @param parameters of the URL, with their question mark */
  url(user: string, parameters = ''): string {
    return `mysql://${user}@127.0.0.1:${this.port}/rollcall${parameters}`;
  }

  async #ready(): Promise<void> {
    for (;;) {
      if (this.child.exitCode !== null) throw new Error('mariadbd ended');
      try {
        await this.query('CREATE DATABASE IF NOT EXISTS rollcall CHARACTER SET utf8mb4');
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Runs a statement as root, on a connection of its own. */
  async query(sql: string): Promise<unknown> {
    const socketPath = join(this.folder, 's');
    const connection = await mysql.createConnection({ socketPath, user: 'root' });
    try {
      return (await connection.query(sql))[0];
    } finally {
      await connection.end();
    }
  }

  /** SIGSTOP has it hang, SIGCONT go on. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.child.kill(name);
  }

  async drop(): Promise<void> {
    this.child.kill('SIGKILL');
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], cwd?: string): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', ...(cwd && { cwd }) });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

/** Makes a CA, a certificate by it for another name than the server has, and a second CA that made nothing. */
function certify(folder: string): void {
  const openssl = (...args: readonly string[]): void => run('openssl', args, folder);
  const key = ['-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  for (const name of ['ca', 'other'])
    openssl('req', '-x509', ...key, '-subj', `/CN=Test CA ${name}`, '-keyout', `${name}.key`, '-out', `${name}.pem`);
  openssl('req', ...key.slice(0, 3), '-subj', '/CN=db.example', '-keyout', 'server.key', '-out', 'server.csr');
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-out',
    'server.pem',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return address.port;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { parseConfig } from '../src/config/index.ts';
import { CONNECTION_LIMITS, type ConnectionLimits } from '../src/http/limits.ts';
import { type Backend, createHttpServer } from '../src/http/server.ts';

/** HTTP servers that listen, each on a port of its own, in front of one backend and a console of four small files. */
export class HttpServers {
  readonly #console = mkdtempSync(join(tmpdir(), 'rollcall-console-'));
  readonly #started: FastifyInstance[] = [];

  constructor(private readonly backend: Backend) {
    for (const folder of ['assets', 'playground', 'sign-in']) mkdirSync(join(this.#console, folder));
    writeFileSync(join(this.#console, 'index.html'), '<title>Console</title>');
    writeFileSync(join(this.#console, 'playground', 'playground.html'), '<title>Playground</title>');
    writeFileSync(join(this.#console, 'sign-in', 'sign-in.html'), '<title>Sign in</title>');
    writeFileSync(join(this.#console, 'assets', 'app-1.js'), 'console.log("app");');
  }

  /**
   * @param env the configuration
   * @param limits those that are other than the product's
   * @param backend what is other than the backend's
   */
  async start({
    env = {},
    limits = {},
    backend = {},
    log = () => undefined,
  }: {
    readonly env?: Readonly<Record<string, string>>;
    readonly limits?: Partial<ConnectionLimits>;
    readonly backend?: Partial<Backend>;
    readonly log?: (line: string) => void;
  } = {}): Promise<{ readonly http: FastifyInstance; readonly port: number; readonly url: string }> {
    const config = parseConfig({ LOG_LEVEL: 'trace', ...env });
    const options = { limits: { ...CONNECTION_LIMITS, ...limits }, logStream: { write: log } };
    const http = await createHttpServer(config, { ...this.backend, ...backend }, this.#console, options);
    this.#started.push(http);
    const url = await http.listen({ port: 0, host: '127.0.0.1' });
    return { http, url, port: (http.server.address() as AddressInfo).port };
  }

  async stop(): Promise<void> {
    for (const http of this.#started) {
      http.server.closeAllConnections();
      await http.close();
    }
    rmSync(this.#console, { recursive: true, force: true });
  }
}

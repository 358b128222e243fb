import type { FastifyInstance } from 'fastify';
import { type App, createApp } from '../src/app.ts';
import { inject } from 'vitest';
import { parseConfig } from '../src/config/index.ts';
import { createHttpServer } from '../src/http/server.ts';
import type { Clock } from '../src/kernel/index.ts';
import { newOrganization } from './factories/organizations.ts';
import { TestClient } from './testClient.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  #now: Date;

  constructor(now = new Date('2026-11-22T03:00:00.000Z')) {
    this.#now = now;
  }

  now(): Date {
    return new Date(this.#now);
  }

  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}

export const ADMIN = { loginId: 'admin@alpha.example', password: 'Kestrel-7-hills' } as const;
export const OTHER_ADMIN = { loginId: 'admin@beta.example', password: 'Magpie-8-fields' } as const;

export interface TestServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A moving clock where the real time must pass; a standing one otherwise. */
  readonly realClock?: boolean;
  readonly jobs?: boolean;
  /** When the standing clock stands. */
  readonly now?: Date;
  /** Seconds in which the budgets of rates are spent. */
  readonly rateWindow?: number;
  readonly database?: TestDatabase;
  /** Start over with the keys, as where the secret is lost. */
  readonly secretLost?: boolean;
  readonly log?: NonNullable<Parameters<typeof createApp>[1]>['log'];
  readonly files?: NonNullable<Parameters<typeof createApp>[1]>['files'];
}

/** The whole backend on a database of its own, with two organizations that must never see each other. */
export class TestServer {
  readonly alpha: { readonly organizationId: string };
  readonly beta: { readonly organizationId: string };

  private constructor(
    readonly app: App,
    readonly http: FastifyInstance,
    readonly database: TestDatabase,
    readonly clock: TestClock,
    organizations: readonly { id: string }[],
    readonly failures: readonly unknown[],
  ) {
    const [alpha, beta] = organizations;
    this.alpha = { organizationId: alpha?.id ?? '' };
    this.beta = { organizationId: beta?.id ?? '' };
  }

  static async start(options: TestServerOptions = {}): Promise<TestServer> {
    const database = options.database ?? (await createTestDatabase());
    const clock = new TestClock(options.now);
    const failures: unknown[] = [];
    const config = parseConfig({
      DATABASE_URL: database.url,
      DATA_DIR: database.dataDir,
      LOG_LEVEL: 'silent',
      // Tests ask without a pause until something has happened, which nobody else does.
      RATE_LIMITS: 'off',
      JOBS: options.jobs === false ? 'off' : 'on',
      ...options.env,
    });
    const app = createApp(config, {
      ...(!options.realClock && { clock }),
      report: (_, error) => failures.push(error),
      ...(options.log && { log: options.log }),
      ...(options.rateWindow !== undefined && { rateWindow: options.rateWindow }),
      // However much else the machine has to do, no file of a test takes too long.
      files: { script: inject('fileReaderScript'), timeLimit: 600_000, ...options.files },
    });
    await app.start({ secretLost: options.secretLost ?? false });
    const organizations = [];
    if (await app.operator.isNew()) {
      for (const [name, administrator, timeZone] of [
        ['Alpha', ADMIN, 'Asia/Tokyo'],
        ['Beta', OTHER_ADMIN, 'America/New_York'],
      ] as const) {
        organizations.push(await app.operator.createOrganization(newOrganization({ name, timeZone, administrator })));
      }
    } else organizations.push(...(await app.operator.organizations()));
    const http = await createHttpServer(config, app, '/nowhere');
    await http.ready();
    await app.startJobs();
    return new TestServer(app, http, database, clock, organizations, failures);
  }

  /** A caller that is not signed in. */
  client(): TestClient {
    return new TestClient(this.http);
  }

  /** A caller signed in, as Alpha's administrator unless told otherwise. */
  async signedIn(as: { loginId: string; password: string } = ADMIN): Promise<TestClient> {
    const client = this.client();
    await client.signIn(as.loginId, as.password);
    return client;
  }

  /** Stops the backend but leaves its database. */
  async stop(): Promise<void> {
    await this.http.close();
    await this.app.stop();
  }

  async drop(): Promise<void> {
    await this.stop();
    await this.database.drop();
  }
}

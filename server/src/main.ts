import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { type App, createApp } from './app.ts';
import { loadConfig } from './config/index.ts';
import { closeHttpServer, drainHttpServer } from './http/closing.ts';
import { createMetricsServer } from './http/metricsServer.ts';
import { createHttpServer } from './http/server.ts';
import { explain } from './startupErrors.ts';
import { stopOnSignals } from './stopping.ts';

const CONSOLE_ROOT = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** What closing the database may take beyond `STOP_SECONDS`, in milliseconds, before the process ends all the same. */
const LAST_STEPS = 4_000;

/** How long is waited for each connection to the database to be closed, in milliseconds. */
const CLOSING = 500;

async function main(): Promise<void> {
  const config = loadConfig();
  const stopping = new AbortController();
  let http: FastifyInstance | undefined;
  let metrics: FastifyInstance | undefined;
  const app = createApp(config, {
    report: (message, error) => http?.log.error({ err: error }, message),
    log: (message, facts, level = 'info') => http?.log[level](facts, message),
    tell: (message) => console.warn(message),
  });

  /** Stops at the next step where the process is told to end meanwhile. */
  async function start(): Promise<void> {
    await app.start();
    if (stopping.signal.aborted) return;
    const administrator = await app.operator.firstStart(config.firstAdministrator);
    try {
      http = await createHttpServer(config, app, CONSOLE_ROOT);
      if (stopping.signal.aborted) return;
      if (config.metrics) {
        metrics = createMetricsServer(app.metrics, http.readiness);
        await metrics.listen(config.metrics);
      }
      const url = await http.listen({ port: config.port, host: config.host });
      await app.startJobs();
      console.log(`Rollcall is ready: ${url}/`);
      if (config.playground) console.log(`The playground is at ${url}/playground`);
    } finally {
      // A password that was generated is known to nobody else, whatever comes of this start.
      announce(administrator);
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await started.catch(() => undefined);
    await Promise.all([http && closeHttp(http), app.stopJobs(config.stopPatience)]);
    // To the end: how a server stops is to be seen too.
    await metrics?.close();
    await app.stop(CLOSING);
  }

  async function closeHttp(server: FastifyInstance): Promise<void> {
    await drainHttpServer(server, config.drainTime);
    await closeHttpServer(server, config.stopPatience);
  }

  // Not before signals are listened to: opening a database begins at once.
  const started = Promise.resolve().then(start);
  const stopAndTell = async (failure?: Error): Promise<void> => {
    if (failure) http?.log.fatal({ err: failure }, 'Stopping after a failure');
    await stop().catch((error: unknown) => {
      http?.log.error({ err: error }, 'Stopping failed');
      throw error;
    });
  };
  stopOnSignals(config.drainTime + config.stopPatience + LAST_STEPS, stopAndTell, (message) => console.error(message));
  try {
    await started;
  } catch (error) {
    // Told to stop meanwhile, nobody waits for it to start any more.
    if (stopping.signal.aborted) return;
    console.error(explain(error));
    await stop().catch(() => undefined);
    process.exit(1);
  }
}

function announce(administrator: Awaited<ReturnType<App['operator']['firstStart']>>): void {
  if (!administrator) return;
  console.log(`\nA demo organization was made. Sign in as its administrator:\n  login ID  ${administrator.loginId}`);
  if (administrator.generated)
    console.log(
      `  password  ${administrator.password}   (shown this once; you choose your own at the first sign-in)\n`,
    );
  else console.log('  password  the one in ROLLCALL_ADMIN_PASSWORD\n');
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});

import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { loadConfig } from './config/index.ts';
import { createHttpServer } from './http/server.ts';
import { firstStart } from './modules/operators/index.ts';
import { explain } from './startupErrors.ts';

const CONSOLE_ROOT = fileURLToPath(new URL('../../web/dist/', import.meta.url));

async function start(): Promise<void> {
  const config = loadConfig();
  let http: FastifyInstance | undefined;
  const app = createApp(config, { report: (message, error) => http?.log.error({ err: error }, message) });
  await app.start();
  const administrator = await firstStart(app.operator, config.firstAdministrator);
  http = await createHttpServer(config, app, CONSOLE_ROOT);
  const server = http;
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) server.log.fatal(err, 'Stopping after a failure');
    await server.close();
    await app.stop();
  });
  const url = await server.listen({ port: config.port, host: config.host });
  await app.startJobs();
  console.log(`Rollcall is ready: ${url}/`);
  if (config.playground) console.log(`The playground is at ${url}/playground`);
  if (!administrator) return;
  console.log(`\nA demo organization was made. Sign in as its administrator:\n  login ID  ${administrator.loginId}`);
  if (administrator.generated)
    console.log(
      `  password  ${administrator.password}   (shown this once; you choose your own at the first sign-in)\n`,
    );
  else console.log('  password  the one in ROLLCALL_ADMIN_PASSWORD\n');
}

start().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});

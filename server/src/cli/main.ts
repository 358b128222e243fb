import { type App, type StartOptions, createApp } from '../app.ts';
import { type Config, loadConfig } from '../config/index.ts';
import { printSorted } from '../graphql/index.ts';
import { OPERATOR_PRINCIPAL, runAs } from '../kernel/index.ts';
import { explain } from '../startupErrors.ts';
import { backUp } from './keeping/backup.ts';
import { restore } from './keeping/restore.ts';
import { createProgram } from './program.ts';

const tell = (message: string): void => console.error(message);

/** @param change of the configuration, such as another database */
async function withApp<T>(
  work: (app: App) => Promise<T>,
  options?: StartOptions,
  change: Partial<Config> = {},
): Promise<T> {
  const app = createApp({ ...loadConfig(), ...change, jobs: false }, { tell });
  try {
    await app.start(options);
    return await runAs(OPERATOR_PRINCIPAL, () => work(app));
  } finally {
    await app.stop();
  }
}

const program = createProgram({
  withOperator: (work, options) => withApp(({ operator }) => work(operator), options),
  withJobs: (work) => withApp(({ jobDesk }) => work(jobDesk)),
  withCalls: (work) => withApp(({ callDesk }) => work(callDesk)),
  backUp: (file) => withApp((app) => backUp(app, loadConfig().databaseUrl, file)),
  restore: (file) => restore(loadConfig(), file, (url, work) => withApp(work, {}, { databaseUrl: url })),
  // Building the schema touches no database and no secret, so the command works where there is none.
  schema: () => printSorted(createApp(loadConfig()).schema),
  print: (text) => console.log(text),
});

program.parseAsync().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});

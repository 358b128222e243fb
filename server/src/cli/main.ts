import { text as textOf } from 'node:stream/consumers';
import { type App, type StartOptions, createApp } from '../app.ts';
import { type Config, bucketAt, loadConfig } from '../config/index.ts';
import { printSorted } from '../graphql/index.ts';
import { OPERATOR_PRINCIPAL, runAs } from '../kernel/index.ts';
import { explain } from '../startupErrors.ts';
import { AnchorBucket } from './keeping/anchorBucket.ts';
import { backUp } from './keeping/backup.ts';
import { move } from './keeping/move.ts';
import { restore } from './keeping/restore.ts';
import { createProgram } from './program.ts';

const tell = (message: string): void => console.error(message);

/** @param change of the configuration, such as another database */
async function withApp<T>(
  work: (app: App) => Promise<T>,
  options?: StartOptions,
  change: Partial<Config> = {},
): Promise<T> {
  const app = createApp({ ...loadConfig(), ...change, jobs: false }, { tell, patient: true });
  try {
    await app.start(options);
    return await runAs(OPERATOR_PRINCIPAL, () => work(app));
  } finally {
    await app.stop();
  }
}

/** With an app that is started on another database. */
const withAppOn = <T>(databaseUrl: string, work: (app: App) => Promise<T>): Promise<T> =>
  withApp(work, {}, { databaseUrl });

const program = createProgram({
  withOperator: (work, options) => withApp(({ operator }) => work(operator), options),
  withJobs: (work) => withApp(({ jobDesk }) => work(jobDesk)),
  withCalls: (work) => withApp(({ callDesk }) => work(callDesk)),
  anchorsAt: (url) => new AnchorBucket(bucketAt(loadConfig(), url)),
  withMigrated: (work) => withApp(({ database }) => work(database.migrated)),
  backUp: (file) => withApp((app) => backUp(app, loadConfig().databaseUrl, file)),
  restore: (file) => restore(loadConfig(), file, withAppOn),
  move: (to) => move(loadConfig(), to, withAppOn),
  readInput: () => textOf(process.stdin),
  // Building the schema touches no database and no secret, so the command works where there is none.
  schema: () => printSorted(createApp(loadConfig()).schema),
  print: (text) => console.log(text),
});

program.parseAsync().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});

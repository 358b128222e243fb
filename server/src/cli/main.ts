import { type App, type StartOptions, createApp } from '../app.ts';
import { loadConfig } from '../config/index.ts';
import { printSorted } from '../graphql/index.ts';
import { OPERATOR_PRINCIPAL, runAs } from '../kernel/index.ts';
import { explain } from '../startupErrors.ts';
import { createProgram } from './program.ts';

async function withApp(work: (app: App) => Promise<void>, options?: StartOptions): Promise<void> {
  const app = createApp({ ...loadConfig(), jobs: false }, { tell: (message) => console.error(message) });
  try {
    await app.start(options);
    await runAs(OPERATOR_PRINCIPAL, () => work(app));
  } finally {
    await app.stop();
  }
}

const program = createProgram({
  withOperator: (work, options) => withApp(({ operator }) => work(operator), options),
  withJobs: (work) => withApp(({ jobDesk }) => work(jobDesk)),
  withCalls: (work) => withApp(({ callDesk }) => work(callDesk)),
  // Building the schema touches no database and no secret, so the command works where there is none.
  schema: () => printSorted(createApp(loadConfig()).schema),
  print: (text) => console.log(text),
});

program.parseAsync().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});

import { createApp } from '../app.ts';
import { loadConfig } from '../config/index.ts';
import { printSorted } from '../graphql/index.ts';
import { explain } from '../startupErrors.ts';
import { createProgram } from './program.ts';

const program = createProgram({
  async withOperator(work) {
    const app = createApp({ ...loadConfig(), jobs: false });
    try {
      await app.start();
      await work(app.operator);
    } finally {
      await app.stop();
    }
  },
  // Building the schema touches no database, so the command works where there is none.
  schema: () => printSorted(createApp({ ...loadConfig(), secret: 'the schema does not depend on the secret' }).schema),
  print: (text) => console.log(text),
});

program.parseAsync().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});

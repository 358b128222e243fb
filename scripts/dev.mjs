// `pnpm dev`: both sides reload on edit. Vite serves the console and hands what the API answers on to the server, which
// is built anew and restarted whenever one of its sources changes; the schema and the console's types follow, also
// edits of a .graphql document. With `--inspect`, or `--inspect=PORT`, a debugger can look into the server, by its
// sources. Ctrl-C ends everything.
import './lib/require-node.mjs';
import { once } from 'node:events';
import { sep } from 'node:path';
import { createServer } from 'vite';

import { build, BuildError } from './lib/build.mjs';
import { atEnd } from './lib/cleanup.mjs';
import { isTest } from './lib/files.mjs';
import { at } from './lib/paths.mjs';
import { regenerate } from './lib/regenerate.mjs';
import { start } from './lib/run.mjs';

process.env.NODE_ENV ??= 'development';
const apiPort = process.env.PORT || '4000';
const consolePort = Number(process.env.WEB_PORT || 5173);
process.env.ROLLCALL_API = `http://127.0.0.1:${apiPort}`;

const debug = process.argv.slice(2).filter((argument) => /^--inspect(-brk|-wait)?(=|$)/.test(argument));

/** Where the server's sources are. */
const SOURCES = [at('server', 'src'), at('shared', 'src')];

/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
let edited = false;
let building = false;

/**
 * Builds the server whole: a build that only follows an edit left out what it had once written, when the edit was taken
 * back. What is edited meanwhile is built next. An error is told, and the next edit is the next try.
 */
async function rebuild() {
  edited = true;
  if (building) return;
  building = true;
  while (edited) {
    edited = false;
    try {
      await build({ parts: ['server'] });
      await restart();
      await regenerate({ schema: true });
    } catch (error) {
      console.error(error instanceof BuildError ? error.message : error);
    }
  }
  building = false;
}

async function restart() {
  if (server && server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
  server = start(process.execPath, [...debug, '--enable-source-maps', at('server', 'dist', 'main.js')], {
    env: { ...process.env, PORT: apiPort },
    stdio: 'inherit',
  });
  server.once('close', (code) => {
    if (code) console.error(`The server ended with exit code ${code}; it starts again after the next edit.`);
  });
}

const web = await createServer({
  root: at('web'),
  logLevel: 'warn',
  clearScreen: false,
  server: { host: '127.0.0.1', port: consolePort },
  // The playground's editor starts its workers by `?worker` imports, which must not be bundled before Vite sees them.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite'] },
});
await web.listen();
atEnd(() => web.close());
web.watcher.add(SOURCES);
web.watcher.on('all', (_, file) => {
  if (file.endsWith('.graphql')) void regenerate({ schema: false });
  else if (SOURCES.some((folder) => file.startsWith(folder + sep)) && !isTest(file)) void rebuild();
});

console.log(`Console   ${web.resolvedUrls?.local[0]}  (reloads on edit)`);
console.log(`API       http://127.0.0.1:${apiPort}/graphql  (restarts on edit)`);
await rebuild();

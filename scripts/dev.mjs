// `pnpm dev`: both sides reload on edit. Vite serves the console and hands /graphql on to the server, which is built
// anew and restarted whenever one of its sources changes. Ctrl-C ends everything.
import './lib/require-node.mjs';
import { once } from 'node:events';
import { build as viteBuild, createServer } from 'vite';

import { atEnd } from './lib/cleanup.mjs';
import { at } from './lib/paths.mjs';
import { start } from './lib/run.mjs';

process.env.NODE_ENV ??= 'development';
const apiPort = process.env.PORT || '4000';
const consolePort = Number(process.env.WEB_PORT || 5173);
process.env.ROLLCALL_API = `http://127.0.0.1:${apiPort}`;

/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
let restarting = Promise.resolve();

async function restart() {
  if (server && server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
  server = start(process.execPath, ['--enable-source-maps', at('server', 'dist', 'main.js')], {
    env: { ...process.env, PORT: apiPort },
    stdio: 'inherit',
  });
  server.once('close', (code) => {
    if (code) console.error(`The server ended with exit code ${code}; it starts again after the next edit.`);
  });
}

const watcher = await viteBuild({ root: at('server'), logLevel: 'warn', build: { watch: {} } });
if (!('on' in watcher)) throw new Error('Vite built the server once instead of watching it');
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_END') restarting = restarting.then(restart);
  if ('result' in event) void event.result.close();
});
atEnd(() => watcher.close());

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

console.log(`Console   ${web.resolvedUrls?.local[0]}  (reloads on edit)`);
console.log(`API       http://127.0.0.1:${apiPort}/graphql  (restarts on edit)`);

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What `pnpm start` does so that it does not outlive the `npx` that it was started by. */

const LIBRARY = new URL('../../scripts/lib/starters.mjs', import.meta.url).href;
/** What is started: it says who it is, that it was told to stop, and ends. */
const STARTED = `
  import { endWithStarters, starterOf } from '${LIBRARY}';
  process.on('SIGTERM', () => { console.log('told'); process.exit(0); });
  endWithStarters();
  console.log(\`started \${process.pid} by \${starterOf(process.pid)}\`);
  setInterval(() => {}, 1_000);
`;

/** A program of this name that starts it as npx does: with pnpm and shells between. */
async function startBy(title: string) {
  const between = `process.title = 'pnpm start'; require('node:child_process').spawn('sh', ['-c', '"$NODE" --input-type=module --eval "$STARTED"; true'], { stdio: 'inherit' });`;
  const outer = `process.title = '${title}'; require('node:child_process').spawn('sh', ['-c', '"$NODE" --eval "$BETWEEN"; true'], { stdio: 'inherit' });`;
  const env = { ...process.env, NODE: process.execPath, STARTED, BETWEEN: between };
  const child = spawn(process.execPath, ['--eval', outer], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await expect.poll(() => output).toMatch(/started \d+ by \d+\n/);
  const [, pid, starter] = /started (\d+) by (\d+)/.exec(output) ?? [];
  return { child, pid: Number(pid), starter: Number(starter), output: () => output };
}

// oxlint-disable-next-line vitest/no-conditional-tests -- only Linux tells who started whom
if (existsSync('/proc/self/stat')) {
  test('whoever kills npx by its PID stops what it has started', async () => {
    const { child, starter, output } = await startBy('npm exec pnpm@12 start');
    expect(starter).toBe(child.pid);
    child.kill('SIGKILL');
    await expect.poll(output).toContain('told');
  });

  test('the shell from which it was started may go', async () => {
    const { child, pid, starter, output } = await startBy('bash');
    expect(starter).not.toBe(child.pid);
    process.kill(pid, 'SIGTERM');
    await expect.poll(output).toContain('told');
  });
}

import { readFileSync } from 'node:fs';

/** How often it is looked whether they are there still, in milliseconds. */
const EVERY = 500;

/** Programs that start others by their names. */
const STARTER = /(^|[/\s])(npm|npx|pnpm|pnpm\.cjs)(\s|$)/;
/** What stands between each two of them. */
const SHELL = /^\S*sh -\S*c\s/;

/**
 * Has this process told to stop once the programs that started it are gone. A signal to `npx` alone ends it, but not
 * `pnpm` below it and the shells between, which hand nothing on: whoever has started `npx` and kills it would leave us
 * running.
 */
export function endWithStarters() {
  const top = starterOf(process.pid);
  if (top === undefined) return;
  const timer = setInterval(() => {
    if (ancestorsOf(process.pid).includes(top)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY);
  timer.unref();
}

/**
 * The uppermost of the programs that started a process in one go: of `npx pnpm start` that is `npx`, whoever started
 * that.
 * @param {number} pid
 * @returns {number | undefined}
 */
export function starterOf(pid) {
  let top;
  for (const ancestor of ancestorsOf(pid)) {
    const command = commandOf(ancestor);
    if (STARTER.test(command) && !SHELL.test(command)) top = ancestor;
    else if (!SHELL.test(command)) break;
  }
  return top;
}

/**
 * Who started a process, who started that, and so on. Only Linux tells.
 * @param {number} pid
 * @returns {number[]}
 */
function ancestorsOf(pid) {
  const ancestors = [];
  for (let of = parentOf(pid); of > 1; of = parentOf(of)) ancestors.push(of);
  return ancestors;
}

/** @param {number} pid */
function parentOf(pid) {
  // The name stands in parentheses, and may have some itself.
  const [, state = ''] = /.*\) (.*)/s.exec(read(`/proc/${pid}/stat`)) ?? [];
  return Number(state.split(' ')[1] ?? 0);
}

/** @param {number} pid */
const commandOf = (pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

// Loaded into a server before it (`--import`): writes a line to ROLLCALL_LOOP_LOG whenever the event loop was blocked
// for too long. Only what the thread itself worked counts, so that a machine which is busy with something else does not
// look like a fault.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const EVERY = 20;
const MOST = 250;
/** A clock tick of Linux, in which the kernel counts the time of threads, in milliseconds. */
const TICK = 10;

const path = process.env.ROLLCALL_LOOP_LOG;
const stat = `/proc/self/task/${process.pid}/stat`;
const counted = existsSync(stat);

/** Milliseconds of processor time that this thread has used. */
function worked() {
  if (!counted) return performance.now();
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

if (isMainThread && path) {
  let before = { at: performance.now(), worked: worked() };
  const look = () => {
    const now = { at: performance.now(), worked: worked() };
    const [waited, busy] = [now.at - before.at - EVERY, now.worked - before.worked];
    if (waited > MOST && busy > MOST) appendFileSync(path, `${Date.now()} ${Math.round(waited)} ${busy}\n`);
    before = now;
  };
  setInterval(look, EVERY).unref();
}

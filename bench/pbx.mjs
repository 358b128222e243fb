// `pnpm play:calls`: plays a day of a telephone system, with its mistakes, against the Incoming Webhook of any server, and
// says what became of what it told. See docs/calls.md.
import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { dayOfPbx } from './lib/pbxDay.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: process.env.HOOK_URL ?? '' },
    secret: { type: 'string', default: process.env.HOOK_SECRET ?? '' },
    users: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    calls: { type: 'string', default: '200' },
    day: { type: 'string', default: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) },
    speed: { type: 'string', default: 'all' },
  },
});
const users = values.users.split(',').filter(Boolean);
const isSigned = values.secret.startsWith('whsec_');
const speed = values.speed === 'all' ? Number.POSITIVE_INFINITY : Number(values.speed);
const [seed, count] = [Number(values.seed), Number(values.calls)];
const isDay = /^\d{4}-\d\d-\d\d$/.test(values.day) && !Number.isNaN(Date.parse(values.day));
const isWhole =
  values.url && values.secret && users.length > 0 && isDay && speed > 0 && [seed, count].every(Number.isInteger);
const USAGE =
  'HOOK_URL=… HOOK_SECRET=… pnpm play:calls --users LOGIN_ID,… [--seed 1] [--calls 200] [--day 2026-11-30] [--speed 60]';
const TRIES = 6;
const STALE_SECONDS = 600;

/**
 * Sends a delivery until it is answered.
 * @param {object[]} events
 * @param {number} [late] seconds by which the sender's clock is behind
 */
async function deliver(events, late = 0) {
  const body = JSON.stringify({ events });
  for (let tries = 1; ; tries += 1) {
    const headers = { 'content-type': 'application/json', ...credentials(body, late) };
    const answer = await fetch(values.url, { method: 'POST', headers, body }).catch(() => undefined);
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    if (tries === TRIES) throw new Error(answer ? `The server answers ${answer.status}` : 'The server does not answer');
    await sleep(1000 * Number(answer?.headers.get('retry-after') ?? tries));
  }
}

/** @param {string} body @param {number} late @returns {Record<string, string>} */
function credentials(body, late) {
  if (!isSigned) return { authorization: `Bearer ${values.secret}` };
  const id = randomUUID();
  const timestamp = String(Math.floor(Date.now() / 1000) - late);
  const key = Buffer.from(values.secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/** @type {Map<string, number>} */
const outcomes = new Map();
let others = 0;
/** @param {string} what @param {string} kind @param {string | undefined} expected @param {string} came */
function compare(what, kind, expected, came) {
  outcomes.set(came, (outcomes.get(came) ?? 0) + 1);
  if (came === expected) return;
  others += 1;
  console.log(`${what} (${kind}): ${came}, and was to be ${expected ?? 'nothing'}`);
}

async function play() {
  const steps = dayOfPbx({ seed, day: values.day, calls: count, users });
  const began = performance.now();
  const first = steps[0]?.at ?? 0;
  // A clock that is minutes behind is refused where it signs, and takes nothing along.
  const early = isSigned ? steps[0] : undefined;
  if (early)
    compare('the first delivery', 'clock behind', '401', String((await deliver(early.events, STALE_SECONDS)).status));
  for (const { at, kind, events, expected } of steps) {
    await sleep(Math.max(0, (at - first) / speed - (performance.now() - began)));
    const answer = await deliver(events);
    if (answer.status !== 200) throw new Error(`The server answers ${answer.status}: ${await answer.text()}`);
    const { results } = /** @type {{ results: { id: string, result: string, code?: string }[] }} */ (
      await answer.json()
    );
    for (const [i, { id, result, code }] of results.entries())
      compare(`${id} ${Reflect.get(events[i] ?? {}, 'type')}`, kind, expected[i], code ? `${result} ${code}` : result);
  }
  for (const [outcome, times] of [...outcomes].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`${outcome.padEnd(26)} ${times}`);
  console.log(
    others > 0 ? `${others} of them were to be otherwise.` : `${count} calls of ${values.day}: all as they were to be.`,
  );
  process.exitCode = others > 0 ? 1 : 0;
}

if (isWhole) await play();
else {
  console.error(USAGE);
  process.exitCode = 2;
}

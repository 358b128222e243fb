import { request } from 'node:http';

/** @typedef {import('./world.mjs').Product} Product */
/** What a sender has in hand: a body that is sent until it is answered. @typedef {{ body: string, gone: boolean }} Delivery */

const SECOND = 1_000;
const EVENTS_OF_A_DELIVERY = 20;
const TAKEN = new Set(['CREATED', 'UPDATED', 'DUPLICATE']);

/** @template T @param {readonly T[]} list @returns {T[]} the same in any order */
export function shuffled(list) {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(Math.random() * (i + 1));
    [mixed[i], mixed[j]] = [/** @type {T} */ (mixed[j]), /** @type {T} */ (mixed[i])];
  }
  return mixed;
}

/**
 * All that is told of a call of a user: that it began, was answered, has ended, and what was measured.
 * @param {string} id @param {string} loginId @param {boolean} [audio] whether there is a recording
 */
export function eventsOf(id, loginId, audio = false) {
  const startedAt = Date.now() - Math.floor(Math.random() * 30 * 86_400) * SECOND - 3_600 * SECOND;
  const at = (/** @type {number} */ seconds) => new Date(startedAt + seconds * SECOND).toISOString();
  const call = {
    id,
    kind: 'INCOMING',
    startedAt: at(0),
    from: '03-1234-5678',
    stereo: true,
    audio,
    participants: [
      { side: 'TO', channel: 'LEFT', loginId },
      { side: 'FROM', channel: 'RIGHT', name: 'Iroha' },
    ],
  };
  const answered = { ...call, answeredAt: at(10) };
  return [
    { type: 'call.started', call },
    { type: 'call.answered', call: answered },
    { type: 'call.ended', call: { ...answered, endedAt: at(10 + Math.floor(Math.random() * 1_800)) } },
    { type: 'call.scored', call: { id }, score: { loginId, talkRatio: 0.5, overlaps: 1, silences: 2, speechRate: 7 } },
  ];
}

/**
 * The events of many calls, mixed, in deliveries.
 * @param {readonly object[]} events
 * @returns {Delivery[]}
 */
export function deliveriesOf(events, gone = false) {
  const mixed = shuffled(events);
  return Array.from({ length: Math.ceil(mixed.length / EVENTS_OF_A_DELIVERY) }, (_, i) => ({
    body: JSON.stringify({ events: mixed.slice(i * EVENTS_OF_A_DELIVERY, (i + 1) * EVENTS_OF_A_DELIVERY) }),
    gone,
  }));
}

/**
 * Sends a delivery, now and then twice at once.
 * @param {Product} product @param {string} token @param {Delivery} delivery `gone` where its user may be deleted by now
 * @returns {Promise<{ id: string, audioUploadUrl?: string }[] | undefined>} undefined where no answer came
 */
export async function tell({ url }, token, { body, gone }) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const send = () =>
    fetch(`${url}/hooks/v1/calls`, { method: 'POST', headers, body }).then(async (answer) => {
      const text = await answer.text();
      // The server ends in the middle of what it does: that is a failure in words, and nothing was taken.
      if (answer.status >= 500) return undefined;
      if (!answer.ok) throw new Error(`A delivery was answered with ${answer.status}: ${text}`);
      return /** @type {{ id: string, result: string, code?: string, audioUploadUrl?: string }[]} */ (
        JSON.parse(text).results
      );
    }, lost);
  const answers = await Promise.all(Math.random() < 0.2 ? [send(), send()] : [send()]);
  for (const results of answers) {
    const wrong = results?.find(
      ({ result, code = '' }) => !TAKEN.has(result) && !(gone && ['USER_UNKNOWN', 'USER_NOT_IN_CALL'].includes(code)),
    );
    if (wrong) throw new Error(`Not taken: ${JSON.stringify(wrong)}`);
  }
  return answers.find(Boolean);
}

/** What a connection that ended with the server comes to. @param {unknown} error @returns {undefined} */
export function lost(error) {
  if (/fetch failed|terminated|ECONNRESET|ECONNREFUSED|socket hang up|EPIPE|Unexpected end/.test(String(error)))
    return undefined;
  throw error;
}

/** @param {number} bytes @returns {Buffer} what counts as WAV */
export function wavOf(bytes) {
  const file = Buffer.alloc(bytes, 7);
  file.write('RIFF', 0, 'latin1');
  file.write('WAVE', 8, 'latin1');
  return file;
}

/**
 * PUTs a recording in pieces.
 * @param {Product} product @param {string} address as the webhook told it @param {Buffer} audio
 * @returns {Promise<number | undefined>} the status, undefined where no answer came
 */
export function put({ url }, address, audio) {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    const sending = request(
      {
        port,
        host: '127.0.0.1',
        method: 'PUT',
        path: new URL(address).pathname,
        headers: { 'content-length': audio.length },
      },
      (response) =>
        response
          .resume()
          .on('end', () => resolve(response.statusCode))
          .on('error', () => resolve(undefined)),
    );
    sending.on('error', () => resolve(undefined));
    const piece = 32 * 1024;
    let from = 0;
    const more = () => {
      if (sending.destroyed) return;
      if (from >= audio.length) {
        sending.end();
        return;
      }
      sending.write(audio.subarray(from, from + piece), () => setImmediate(more));
      from += piece;
    };
    more();
  });
}

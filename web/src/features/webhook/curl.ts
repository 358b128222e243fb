/** A text as one word of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const MINUTE = 60_000;
/** How long the phone rings in the example, in milliseconds. */
const RINGING = 5_000;

interface Example {
  readonly url: string;
  readonly token: string;
  readonly loginId: string;
  /** When the call has ended. */
  readonly now: Date;
}

/**
 * A command that sends one whole call of a minute, which has just ended. Run twice as it is, it tells of the same call
 * again.
 */
export function curlOf({ url, token, loginId, now }: Example): string {
  const at = (before: number): string => new Date(now.getTime() - before).toISOString();
  const call = {
    id: `curl-test-${now.getTime()}`,
    kind: 'INCOMING',
    startedAt: at(MINUTE + RINGING),
    answeredAt: at(MINUTE),
    endedAt: at(0),
    participants: [
      { side: 'FROM', name: 'curl' },
      { side: 'TO', loginId },
    ],
  };
  return [
    `curl ${quoted(url)}`,
    `-H ${quoted(`Authorization: Bearer ${token}`)}`,
    `-H ${quoted('Content-Type: application/json')}`,
    `-d ${quoted(JSON.stringify({ events: [{ type: 'call.ended', call }] }))}`,
  ].join(' \\\n  ');
}

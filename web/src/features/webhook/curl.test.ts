import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlOf } from './curl.ts';

const now = new Date('2026-11-20T01:01:05.000Z');
const command = curlOf({
  url: 'https://a.example/hooks?organization=1',
  token: 'rcw_x',
  loginId: "o'hara@a.example",
  now,
});

/** The words that a shell makes of the command. */
const words = (): string[] =>
  execFileSync('sh', ['-c', command.replace(/^curl /, String.raw`printf '%s\n' `)], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');

test('a shell reads the command as it is meant, whatever a login ID has in it', () => {
  const [url, ...options] = words();
  expect(url).toBe('https://a.example/hooks?organization=1');
  expect(options.slice(0, 5)).toEqual([
    '-H',
    'Authorization: Bearer rcw_x',
    '-H',
    'Content-Type: application/json',
    '-d',
  ]);
  expect(JSON.parse(options[5] ?? '')).toEqual({
    events: [
      {
        type: 'call.ended',
        call: {
          id: `curl-test-${now.getTime()}`,
          kind: 'INCOMING',
          startedAt: '2026-11-20T01:00:00.000Z',
          answeredAt: '2026-11-20T01:00:05.000Z',
          endedAt: '2026-11-20T01:01:05.000Z',
          participants: [
            { side: 'FROM', name: 'curl' },
            { side: 'TO', loginId: "o'hara@a.example" },
          ],
        },
      },
    ],
  });
});

import type { Page } from 'playwright-core';
import { makeWebhookToken } from './api.ts';

/** A user as the Incoming Webhook names them. */
export interface Caller {
  readonly loginId: string;
}

export interface ToldCall {
  readonly id: string;
  /** Whose call it is. */
  readonly caller: Caller;
  readonly [more: string]: unknown;
}

const MINUTE = 60_000;

/**
 * An hour ago on the clock of this machine, and so many minutes before that: no telephone system tells of what is to
 * come.
 */
export const minutesAgo = (minutes: number): string => new Date(Date.now() - (60 + minutes) * MINUTE).toISOString();

interface Told {
  readonly result: string;
  /** Where the audio that was announced is sent. */
  readonly audioUploadUrl?: string;
}

/** Tells of calls as a telephone system does; none must be refused. @returns what became of each event */
export async function tellEvents(page: Page, events: readonly object[]): Promise<readonly Told[]> {
  const headers = { authorization: `Bearer ${await makeWebhookToken(page)}` };
  const response = await page.request.post('/hooks/v1/calls', { headers, data: { events } });
  const { results } = (await response.json()) as { readonly results: readonly Told[] };
  if (results.some(({ result }) => result !== 'CREATED' && result !== 'UPDATED'))
    throw new Error(JSON.stringify(results));
  return results;
}

/** Tells of calls of ten minutes, each with a score. */
export async function tellCalls(page: Page, calls: readonly ToldCall[]): Promise<readonly Told[]> {
  const events = calls.flatMap(({ id, caller, ...more }, i) => {
    const startedAt = new Date(minutesAgo(20 * i)).getTime();
    const at = (seconds: number): string => new Date(startedAt + seconds * 1000).toISOString();
    const call = {
      id,
      kind: 'OUTGOING',
      startedAt: at(0),
      answeredAt: at(12),
      endedAt: at(612),
      from: '050-1111-2222',
      to: '03-1234-5678',
      circuitNumber: '050-1111-2222',
      queue: '代表',
      tags: ['新規', 'follow-up'],
      stereo: true,
      participants: [
        { side: 'FROM', channel: 'LEFT', ...caller, number: '050-1111-2222' },
        { side: 'TO', channel: 'RIGHT', name: '株式会社いろは', number: '03-1234-5678' },
      ],
      ...more,
    };
    const score = { ...caller, talkRatio: 0.5, overlaps: 2, silences: 3, rallies: 41, pitch: 182.5, speechRate: 7.5 };
    return [{ type: 'call.ended', call }, ...(call.answeredAt ? [{ type: 'call.scored', call: { id }, score }] : [])];
  });
  return tellEvents(page, events);
}
